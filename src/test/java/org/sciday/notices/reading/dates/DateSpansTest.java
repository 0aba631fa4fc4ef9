package org.sciday.notices.reading.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateSpansTest {

    private static final NoticeCalendar AUGUST = new NoticeCalendar(LocalDate.of(2024, 8, 20), null);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2024年9月15日 | 2024-09-15 | 2024-09-15
                    二〇二四年九月十五日 | 2024-09-15 | 2024-09-15
                    2024-09-15 | 2024-09-15 | 2024-09-15
                    2024.9.15-9.25 | 2024-09-15 | 2024-09-25
                    9月15日 | 2024-09-15 | 2024-09-15
                    9月15日至25日 | 2024-09-15 | 2024-09-25
                    9月15—25日 | 2024-09-15 | 2024-09-25
                    2022年8月15至9月28日 | 2022-08-15 | 2022-09-28
                    2021年5月22日-28日 | 2021-05-22 | 2021-05-28
                    12月20日至次年1月5日 | 2024-12-20 | 2025-01-05
                    2024年9月 | 2024-09-01 | 2024-09-30
                    9月—10月 | 2024-09-01 | 2024-10-31
                    9—10月 | 2024-09-01 | 2024-10-31
                    9月上旬 | 2024-09-01 | 2024-09-10
                    9月中旬 | 2024-09-11 | 2024-09-20
                    2月下旬 | 2025-02-21 | 2025-02-28
                    9月底 | 2024-09-30 | 2024-09-30
                    本月底 | 2024-08-31 | 2024-08-31
                    下月5日 | 2024-09-05 | 2024-09-05
                    年底 | 2024-12-31 | 2024-12-31
                    明年3月1日 | 2025-03-01 | 2025-03-01
                    1月10日 | 2025-01-10 | 2025-01-10
                    """)
    void readsDaysAndRanges(String text, LocalDate first, LocalDate last) {
        assertThat(DateSpans.in(text, AUGUST)).singleElement().satisfies(span -> {
            assertThat(span.first()).isEqualTo(first);
            assertThat(span.last()).isEqualTo(last);
            assertThat(span.start()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"9月日前", "2024年月15日", "9月31日", "13月2日", "9月XX日", "2021—2035年", "三年内", "每月", "3个月"})
    void takesNoDateThatIsNotCertain(String text) {
        assertThat(DateSpans.in(text, AUGUST)).isEmpty();
    }

    @Test
    void knowsNoYearWithoutNoticeOfOne() {
        assertThat(DateSpans.in("9月15日", NoticeCalendar.UNKNOWN)).isEmpty();
    }

    @Test
    void holdsAYearUntilTheSentenceEnds() {
        var spans = DateSpans.in("2022年9月1日开始，9月3日结束。9月5日总结", AUGUST);
        assertThat(spans).extracting(span -> span.first().getYear()).containsExactly(2022, 2022, 2024);
    }

    @Test
    void readsWeekdayAndTime() {
        var span = DateSpans.in("9月14日（星期六）上午9:30", AUGUST).getFirst();
        assertThat(span.weekday()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(span.time()).isEqualTo("09:30");
    }
}
