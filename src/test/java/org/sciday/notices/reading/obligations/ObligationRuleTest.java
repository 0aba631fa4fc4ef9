package org.sciday.notices.reading.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Span;

class ObligationRuleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    请各县区科协于2024年9月5日前，将本地活动计划表报送市科协科普部。 | 2024-09-05 | 本地活动计划表 | 各县区科协
                    各单位请在9月底前将总结材料（加盖公章扫描件）发送至邮箱kp@example.cn。 | 2024-09-30 | 总结材料（加盖公章扫描件） | 各单位
                    请各高校科协务必于10月12日（周六）下班前完成平台填报。 | 2024-10-12 | 完成平台填报 | 各高校科协
                    参会回执请于9月3日以前反馈至kp@example.cn。 | 2024-09-03 | 参会回执 |
                    启动仪式定于9月14日举行，请各参展单位于9月13日前完成布展。 | 2024-09-13 | 完成布展 | 各参展单位
                    各县区科协于10月15日前完成审核，并向市科协推荐。 | 2024-10-15 | 完成审核，并向市科协推荐 | 各县区科协
                    作品于9月20日前投稿至活动页面。 | 2024-09-20 | 作品 |
                    有意申报的老师请在9月21日前把活动征集表发到邮箱kp@example.cn。 | 2024-09-21 | 活动征集表 | 有意申报的老师
                    获批活动应于9月30日前完成，学院将择优推荐。 | 2024-09-30 | 获批活动应于9月30日前完成 | 获批活动
                    申报材料截止时间为2024年9月30日，逾期不予受理。 | 2024-09-30 | 申报材料 |
                    各市科协汇总后，于10月25日前统一报送省科协科普部。 | 2024-10-25 | 报送省科协科普部 | 各市科协
                    报名时间即日起至9月8日，请扫描二维码填写报名表。 | 2024-09-08 | 填写报名表 |
                    """)
    void readsWhatIsDueByADay(String text, LocalDate due, String what, @Nullable String who) {
        assertThat(read(text)).singleElement().satisfies(obligation -> {
            assertThat(obligation.dueOn()).isEqualTo(due);
            assertThat(obligation.what()).isEqualTo(what);
            assertThat(obligation.who()).isEqualTo(who);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    活动结束后10日内，各承办单位须将活动图片发送至kp@example.cn。 | 活动结束后10日内 | 活动图片
                    每月25日前报送当月活动情况。 | 每月25日前 | 报送当月活动情况
                    请于国庆节前完成场馆安全自查。 | 国庆节前 | 完成场馆安全自查
                    收到本通知后5个工作日内，请各单位将联络员名单报市科协。 | 收到本通知后5个工作日内 | 联络员名单
                    另须在活动开始前提供活动网址。 | 活动开始前 | 提供活动网址
                    """)
    void readsWhatIsDueWithinATerm(String text, String term, String what) {
        assertThat(read(text)).singleElement().satisfies(obligation -> {
            assertThat(obligation.relative()).isEqualTo(term);
            assertThat(obligation.what()).isEqualTo(what);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "参会人员请于9月12日下午报到，9月13日上午离会。",
                "启动仪式于9月14日上午9:00在市科技馆举行。",
                "市科协将于10月底前公布评选结果。",
                "省科协于10月15日前完成审核，并向中国科协推荐。",
                "我局将在9月30日前对申报材料进行评审。",
                "初评：2024年9月16日至9月30日，组委会组织专家进行初评。",
                "场馆开放时间9月15日至25日，每天9:00至17:00，请提前一天预约。",
                "截至2023年底，全市已建成科普教育基地120家。",
                "2023年9月底前，全省共举办活动3000余场次。",
                "重点活动集中在9月15日至25日开展。",
                "活动结束后7个工作日内，主办方联系获奖者寄送奖品。",
                "请外地代表于9月19日14:00到酒店报到，9月21日12:00前退房。",
                "请各单位高度重视，按时报送。"
            })
    void asksForNothingWhereNothingIsAsked(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void takesOnePaperByTwoWaysForOne() {
        var obligations = read("请于9月20日前将申报表一式三份邮寄至市科协，电子版同时发至kp@example.cn。");
        assertThat(obligations).singleElement().satisfies(one -> {
            assertThat(one.channels()).containsExactly("paper", "email");
            assertThat(one.addresses()).containsExactly("kp@example.cn");
            assertThat(one.formats()).contains("paper", "electronic");
        });
    }

    @Test
    void takesTwoThingsByTwoWaysForTwo() {
        var obligations = read("请于4月29日前将《项目备案表》报省组委会办公室，同时登录海陵科普网（http://kp.example.cn）填报活动信息。");
        assertThat(obligations).extracting(Obligation::channels).containsExactly(List.of("other"), List.of("platform"));
    }

    @Test
    void sharesTheTermAmongSentencesThatHappenTogether() {
        var obligations = read("10月20日前在网站提交总结。各市科协同时将书面总结寄送省科协科普部。");
        assertThat(obligations)
                .hasSize(2)
                .allMatch(one -> LocalDate.of(2024, 10, 20).equals(one.dueOn()));
    }

    @Test
    void givesEachDoerTheirOwn() {
        var obligations = read("请参加主会场展示的单位，填写《甲类信息表》；自办活动的单位，填写《乙类登记表》。上述表格于9月24日前发送至kp@example.cn。");
        assertThat(obligations).extracting(Obligation::what).containsExactly("《甲类信息表》", "《乙类登记表》");
    }

    @Test
    void looksBackForWhatIsDue() {
        var obligations = read("申报单位填写活动计划书（附件1）。只收电子版，截止时间9月24日上午12时。邮箱：kp@example.cn");
        assertThat(obligations).singleElement().satisfies(one -> {
            assertThat(one.dueTime()).isEqualTo("12:00");
            assertThat(one.what()).contains("活动计划书");
        });
    }

    @Test
    void readsOverTheEndOfAPage() {
        var obligations = read("各单位要写好总结，连同《2024年活动\n\n\n统计表》，于9月24日前送区科协。");
        assertThat(obligations)
                .singleElement()
                .satisfies(one -> assertThat(one.who()).isEqualTo("各单位"));
    }

    @Test
    void reckonsTheSameDayFromTheOneBefore() {
        var obligations = read("各活动举办单位请于9月13日前提交活动总结。各市科协于同日17:00前将工作总结发送至kp@example.cn。");
        assertThat(obligations)
                .extracting(Obligation::dueOn, Obligation::dueTime)
                .containsExactly(tuple(LocalDate.of(2024, 9, 13), null), tuple(LocalDate.of(2024, 9, 13), "17:00"));
    }

    @Test
    void takesTwoListedDaysForTwo() {
        assertThat(read("各区于9月30日、10月30日前分别报送阶段总结和全年总结。"))
                .extracting(Obligation::dueOn)
                .containsExactly(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 10, 30));
    }

    @Test
    void collectsTheItemsOfAList() {
        var obligations = read("请各单位于9月20日前将以下材料发送至kp@example.cn：\n1.活动总结；\n2.统计表；\n3.照片。");
        assertThat(obligations).singleElement().satisfies(one -> {
            assertThat(one.what()).contains("活动总结", "统计表", "照片");
            assertThat(one.formats()).containsExactly("photo");
        });
    }

    @Test
    void readsDaysUnderAHeadingThatSaysWhatTheyAreFor() {
        var obligations = read("一、申报时间\n2024年9月8日—9月21日17:30，过时不再受理。\n二、申报材料\n申报书一式五份寄送市科协。");
        assertThat(obligations).singleElement().satisfies(one -> {
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2024, 9, 21));
            assertThat(one.dueTime()).isEqualTo("17:30");
            assertThat(one.channels()).contains("paper");
        });
    }

    @Test
    void readsTheStagesOfASchedule() {
        var text = "（一）报名阶段（9月1日—9月8日）。各参赛队登录大赛官网报名。\n（二）总结评估（10月15日前）。各县区报送工作总结。";
        assertThat(read(text))
                .extracting(Obligation::dueOn)
                .containsExactly(LocalDate.of(2024, 9, 8), LocalDate.of(2024, 10, 15));
    }

    private static List<Obligation> read(String text) {
        var earlier = new Proposals();
        earlier.add(List.of(
                new Proposal<>(Field.ISSUED_ON, LocalDate.of(2024, 8, 20), new Span(0, 0), 1),
                new Proposal<>(Field.ISSUERS, "南屏省科学技术协会", new Span(0, 0), 1)));
        return new ObligationRule()
                .propose(Notice.of(text), earlier).stream().map(Proposal::value).toList();
    }
}
