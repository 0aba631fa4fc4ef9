package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeFacts.Action;
import org.sciday.campaigns.facts.NoticeFacts.Contact;

/** The same facts in many dresses: wordings, numberings, widths and damages that notices meet on their way. */
class NoticeVariantsTest {

    private final NoticeReader reader = new NoticeReader();

    @ParameterizedTest
    @ValueSource(strings = {"counted-in-words", "wrong-encoding", "watermarked", "mixed-width"})
    void readsTheSameThroughDamage(String name) {
        var facts = read(name);
        assertThat(facts.kind()).isEqualTo("campaign_notice");
        assertThat(facts.isCampaign()).isTrue();
        assertThat(facts.title()).isEqualTo("关于组织开展2023年云桥市全国科普日活动的通知");
        assertThat(facts.documentNumber()).isEqualTo("云科协〔2023〕17号");
        assertThat(facts.citedDocuments()).containsExactly("东科协发〔2023〕40号");
        assertThat(facts.issuedOn()).isEqualTo(LocalDate.of(2023, 8, 14));
        assertThat(facts.issuers()).containsExactly("云桥市科学技术协会");
        assertThat(facts.addressees()).startsWith("各县（区）科协").endsWith("市级学会（协会）");
        assertThat(facts.campaignName()).isEqualTo("2023年云桥市全国科普日活动");
        assertThat(facts.theme()).isEqualTo("提升全民科学素质，助力科技自立自强");
        assertThat(facts.startsOn()).isEqualTo(LocalDate.of(2023, 9, 17));
        assertThat(facts.endsOn()).isEqualTo(LocalDate.of(2023, 9, 23));
        assertThat(facts.yearRound()).isTrue();
        assertThat(facts.platform()).isEqualTo("www.kepuri.cn");
        assertThat(facts.hosts()).containsExactly("市科协", "市教体局", "市科技局", "市卫健委");
        assertThat(facts.directions()).hasSize(3).contains("讲好科学家故事", "普及应急知识");
        assertThat(facts.actions()).extracting(Action::name).containsExactly("启动仪式", "科普进万家");
        assertThat(facts.actions().getLast().leads()).containsExactly("市教体局", "市卫健委");
        assertThat(facts.indicators()).containsExactly("组织发动", "活动成效", "宣传报道", "总结报送");
        assertThat(facts.awards()).contains("通报表扬");
        assertThat(facts.hashtags()).containsExactly("#科普云桥#");
        assertThat(facts.marks()).containsExactly("全国科普日", "科普中国");
        assertThat(facts.mainEvents()).extracting(NoticeFacts.MainEvent::place).containsExactly("云桥市科技馆北广场");
        assertThat(facts.contacts()).extracting(Contact::phones).first().asString().contains("0000-5550611");
    }

    @Test
    void tasksAreDirectionsWhoeverLeadsThem() {
        var facts = reader.read("""
                        关于举办2025年云桥市全国科普月活动的通知
                        各县科协：
                        一、活动时间
                        9月1日至30日，部分活动持续到年底。
                        二、重点任务
                        （一）展示成果。开放展厅。（市科技局牵头）
                        （二）服务群众。组织义诊。（市卫健委牵头）
                        """).facts();
        assertThat(facts.directions()).containsExactly("展示成果", "服务群众");
        assertThat(facts.actions()).isEmpty();
        assertThat(facts.yearRound()).isFalse();
    }

    @Test
    void actionsMayBeNumberedInWordsBelowNoHeading() {
        var facts = reader.read("""
                        关于举办2025年云桥市全国科普月活动的通知
                        各县科协：
                        一、活动时间：9月1日至30日
                        二、活动主题：点亮云桥
                        【活动一】启动仪式
                        责任单位：市科协
                        【活动二】科普巡展
                        1.时间：9月10日至20日
                        2.责任单位：市科技馆
                        """).facts();
        assertThat(facts.actions()).extracting(Action::name).containsExactly("启动仪式", "科普巡展");
        assertThat(facts.actions()).extracting(Action::leads).containsExactly(List.of("市科协"), List.of("市科技馆"));
        assertThat(facts.endsOn()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(facts.theme()).isEqualTo("点亮云桥");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wrong-encoding", "watermarked", "with-pinyin"})
    void warnsOfDamage(String name) {
        assertThat(read(name).warnings()).contains("damaged_text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"traditional", "with-pinyin"})
    void readsTraditionalSigns(String name) {
        var facts = read(name);
        assertThat(facts.title()).endsWith("关于举办2022年云桥市科技活动周的通知");
        assertThat(facts.theme()).isEqualTo("走进科技，你我同行");
        assertThat(facts.startsOn()).isEqualTo(LocalDate.of(2022, 5, 21));
        assertThat(facts.issuers()).containsExactly("云桥市科学技术局", "云桥市科学技术协会");
        assertThat(facts.actions().getFirst().leads()).containsExactly("市科技局", "市科协");
        assertThat(facts.mainEvents().getFirst().place()).isEqualTo("云桥市文化广场");
    }

    @Test
    void readsWithoutLineBreaks() {
        var facts = read("without-line-breaks");
        assertThat(facts.kind()).isEqualTo("internal_notice");
        assertThat(facts.addressees()).isEqualTo("各科室、各下属单位");
        assertThat(facts.theme()).isEqualTo("科学防癌，健康生活");
        assertThat(facts.issuers()).containsExactly("云桥市第一人民医院宣传科");
        assertThat(facts.issuedOn()).isEqualTo(LocalDate.of(2024, 8, 12));
        assertThat(facts.directions()).containsExactly("健康讲座", "义诊咨询", "短视频征集");
    }

    @Test
    void readsLetterSpacedTitlesAndPlansBehindThem() {
        var facts = read("letter-spaced");
        assertThat(facts.issuers()).containsExactly("云桥市全民科学素质工作领导小组办公室");
        assertThat(facts.campaignName()).isEqualTo("2021年云桥市全国科普日活动");
        assertThat(facts.hosts()).containsExactly("市委宣传部", "市科协", "市教育局", "市科技局");
        assertThat(facts.actions()).extracting(Action::name).containsExactly("主场活动", "科普进校园");
        assertThat(facts.mainEvents().getFirst().place()).isEqualTo("市科技馆一楼大厅");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with-table", "flat-table"})
    void readsTables(String name) {
        assertThat(read(name).actions()).hasSizeGreaterThan(1).allMatch(action -> !action.leads().isEmpty());
    }

    @Test
    void countsTheOfficesThatSign() {
        assertThat(read("with-table").warnings()).containsExactly("count_conflict");
    }

    @Test
    void readsAPageWithoutItsBeginning() {
        var facts = read("second-page-only");
        assertThat(facts.isCampaign()).isTrue();
        assertThat(facts.title()).isNull();
        assertThat(facts.mainEvents().getFirst().date()).isEqualTo(LocalDate.of(2023, 9, 16));
    }

    @Test
    void readsDaysInChineseSigns() {
        var facts = read("day-in-signs");
        assertThat(facts.issuedOn()).isEqualTo(LocalDate.of(2019, 8, 26));
        assertThat(facts.startsOn()).isEqualTo(LocalDate.of(2019, 9, 14));
        assertThat(facts.contacts().getFirst().phones()).containsExactly("0000-5550771");
    }

    @Test
    void readsMeetings() {
        var facts = read("meeting");
        assertThat(facts.kind()).isEqualTo("meeting_notice");
        assertThat(facts.mainEvents().getFirst().place()).isEqualTo("县政府三楼会议室");
        assertThat(facts.isCampaign()).isFalse();
    }

    @Test
    void tellsKindsApart() {
        assertThat(read("praise").kind()).isEqualTo("award");
        assertThat(read("contest").kind()).isEqualTo("competition");
        assertThat(read("plan-only").kind()).isEqualTo("campaign_notice");
        assertThat(read("within-a-university").kind()).isEqualTo("forward");
        assertThat(read("new-platform").kind()).isEqualTo("operations_notice");
        assertThat(read("asks-for-summaries").kind()).isEqualTo("summary_request");
        assertThat(read("collects-films").kind()).isEqualTo("works_solicitation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "guide"})
    void takesNothingFromTextsThatAreNoNotices(String name) {
        var facts = read(name);
        assertThat(facts.kind()).isEqualTo(name);
        assertThat(facts.title()).isNotNull();
        assertThat(facts.warnings()).containsExactly("not_a_notice");
        assertThat(facts.theme()).isNull();
        assertThat(facts.startsOn()).isNull();
        assertThat(facts.obligations()).isEmpty();
        assertThat(facts.contacts()).isEmpty();
    }

    private NoticeFacts read(String name) {
        return reader.read(text(name)).facts();
    }

    static String text(String name) {
        try (var stream = NoticeVariantsTest.class.getResourceAsStream("/notices/" + name + ".txt")) {
            return new String(Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
