package org.sciday.notices.reading.quotas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.campaigns.facts.NoticeFacts.Quota;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;

class QuotaRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每个县（市、区）至少举办5场主题活动。 | 每个县（市、区） | 5 | | 场 | 主题活动
                    各学会原则上举办活动不少于2场次，鼓励多办。 | 各学会 | 2 | | 场次 | 活动
                    各区组织1～3项重点活动。 | 各区 | 1 | 3 | 项 | 重点活动
                    市直单位不超过1人。 | 市直单位 | | 1 | 人 |
                    县直主办单位不少于3场。 | 县直主办单位 | 3 | | 场 |
                    每单位限报2个作品。 | 每单位 | | 2 | 个 | 作品
                    市级学会、高校科协各组织1场以上科普报告会。 | 市级学会、高校科协 | 1 | | 场 | 科普报告会
                    室内活动上座率不超过75%。 | 室内活动 | | 75 | % | 上座率
                    科普微视频时长3—5分钟。 | 科普微视频 | 3 | 5 | 分钟 | 时长
                    科技特派员人均联系农户不少于5户。 | 科技特派员 | 5 | | 户 | 联系农户
                    引导学生根据兴趣至少参加一次科普活动。 | 学生 | 1 | | 次 | 科普活动
                    每市不少于2次。 | 每市 | 2 | | 次 |
                    各中小学校要组织不少于80%的学生参加答题活动。 | 各中小学校 | 80 | | % | 学生
                    """)
    void readsOnWhomANumberIsPut(
            String text,
            String who,
            @Nullable Integer least,
            @Nullable Integer most,
            String unit,
            @Nullable String what) {
        assertThat(read(text)).containsExactly(new Quota(who, least, most, unit, what));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "200人以上的大型群众性活动须向公安部门报备。",
                "预计参加人数在1000人以上的活动，应依法办理安全许可。",
                "对组织活动10场以上的单位予以表扬。",
                "单次得分60分以上可抽奖一次。",
                "活动得分低于60分的不予支持。",
                "评选一等奖不超过5项，二等奖不超过10项。",
                "奖励比例不超过参评作品的30%。",
                "申报人从事科普工作3年以上，年龄不超过40周岁。",
                "构建15—30分钟科普服务圈。",
                "去年全市举办活动1200场以上。",
                "申报表一式两份，确定1名联络员。",
                "请于5个工作日以内报送。"
            })
    void bindsNobodyByOtherNumbers(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void meansByEachWhoeverWasNamedBefore() {
        assertThat(read("省内高校、科研院所的实验室向社会开放，每家开放时间不少于1天。"))
                .singleElement()
                .satisfies(quota -> assertThat(quota.who()).startsWith("省内高校、科研院所"));
    }

    @Test
    void givesEachClauseItsOwnSubject() {
        assertThat(read("各乡镇（街道）组织集中性活动不少于2场，县直主办单位不少于3场，各中小学校不少于2场。"))
                .extracting(Quota::who)
                .containsExactly("各乡镇（街道）", "县直主办单位", "各中小学校");
    }

    @Test
    void readsNumbersInBrackets() {
        assertThat(read("各单位报送照片（5张以上）及视频（3分钟以内）。"))
                .extracting(Quota::who, Quota::atLeast, Quota::atMost)
                .containsExactly(tuple("各单位", 5, null), tuple("视频", null, 3));
    }

    @Test
    void takesTheHeadingThatNamesAnActivity() {
        assertThat(read("四、主要活动\n（一）院士专家校园行。组织10位以上院士专家走进中小学。"))
                .extracting(Quota::who)
                .containsExactly("院士专家校园行");
    }

    private static List<Quota> read(String text) {
        return new QuotaRule()
                .propose(Notice.of(text), new Proposals()).stream()
                        .map(Proposal::value)
                        .toList();
    }
}
