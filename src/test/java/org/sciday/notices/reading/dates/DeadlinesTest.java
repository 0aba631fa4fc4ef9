package org.sciday.notices.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.notices.reading.dates.Deadline.Manner;

class DeadlinesTest {

    private static final NoticeCalendar AUGUST = new NoticeCalendar(LocalDate.of(2024, 8, 20), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9月15日前报送 | 2024-09-15 |
                    9月15日之前报送 | 2024-09-15 |
                    15日17:00前反馈 | |
                    25日17:00前反馈 | 2024-08-25 | 17:00
                    9月20日下班前 | 2024-09-20 |
                    5月24日上午12时截止 | 2024-05-24 | 12:00
                    9月20日24点前 | 2024-09-20 | 24:00
                    9月20日下午5点半前 | 2024-09-20 | 17:30
                    10月17日（星期五）前 | 2024-10-17 |
                    9月20日（以邮戳为准）前 | 2024-09-20 |
                    截止时间为2024年10月7日 | 2024-10-07 |
                    截止日期：10月7日17时30分 | 2024-10-07 | 17:30
                    最迟不超过10月8日 | 2024-10-08 |
                    不迟于9月30日 | 2024-09-30 |
                    9月底前 | 2024-09-30 |
                    10月前完成 | 2024-09-30 |
                    2024年底前 | 2024-12-31 |
                    本月底前 | 2024-08-31 |
                    """)
    void readsTerms(String text, @Nullable LocalDate day, @Nullable String time) {
        var terms = Deadlines.in(text, AUGUST).stream().filter(Deadline::binds).toList();
        if (day == null) {
            assertThat(terms).isEmpty();
        } else {
            assertThat(terms).singleElement().satisfies(term -> {
                assertThat(term.dueOn()).isEqualTo(day);
                assertThat(term.dueTime()).isEqualTo(time);
            });
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "活动结束后7个工作日内",
                "活动结束后一周内",
                "活动结束两周内",
                "单场活动结束之日起3日内",
                "活动开始前",
                "活动举办前3天",
                "收到通知后3日内",
                "提前5个工作日",
                "每月25日前",
                "每季度末月20日前",
                "每周五下班前",
                "国庆节前",
                "开学前",
                "结题后一个月内"
            })
    void keepsTermsThatHangOnSomethingElse(String text) {
        assertThat(Deadlines.in("请于" + text + "报送", AUGUST)).singleElement().satisfies(deadline -> {
            assertThat(deadline.relative()).isEqualTo(text);
            assertThat(deadline.dueOn()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月15日前往科技馆", "9月15日前后", "9月15日前来参观", "9月15日举行"})
    void bindsNobodyByADayAlone(String text) {
        assertThat(Deadlines.in(text, AUGUST)).noneMatch(Deadline::binds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8月15日至9月28日", "报名时间即日起至9月28日", "自本通知发布之日起至9月28日"})
    void readsWindows(String text) {
        assertThat(Deadlines.in(text, AUGUST)).singleElement().satisfies(window -> {
            assertThat(window.manner()).isEqualTo(Manner.WINDOW);
            assertThat(window.dueOn()).isEqualTo(LocalDate.of(2024, 9, 28));
        });
    }
}
