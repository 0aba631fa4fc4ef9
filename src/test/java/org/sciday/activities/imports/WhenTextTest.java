package org.sciday.activities.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-09-15                       | 2024-09-15 | 1  |       |
            2024/9/15                        | 2024-09-15 | 1  |       |
            2024年9月15日                     | 2024-09-15 | 1  |       |
            9月15日                           | 2024-09-15 | 1  |       |
            9.15                             | 2024-09-15 | 1  |       |
            2024-09-15 09:00                 | 2024-09-15 | 1  | 09:00 |
            2024-09-15 09:00-11:30           | 2024-09-15 | 1  | 09:00 | 11:30
            9月15日上午9:00—11:30             | 2024-09-15 | 1  | 09:00 | 11:30
            9月15日下午2点半至4点              | 2024-09-15 | 1  | 14:30 | 16:00
            ２０２４年９月１５日　１４时         | 2024-09-15 | 1  | 14:00 |
            9月15日—17日                      | 2024-09-15 | 3  |       |
            9月15日-17日 9:00-17:00           | 2024-09-15 | 3  | 09:00 | 17:00
            9月28日至10月7日                   | 2024-09-28 | 10 |       |
            2024.9.15-2024.9.25              | 2024-09-15 | 11 |       |
            9.15-9.25                        | 2024-09-15 | 11 |       |
            """)
    void readsDaysAndTimesAsOfficesWriteThem(String text, LocalDate first, int days, LocalTime from, LocalTime to) {
        assertThat(WhenText.read(text, 2024)).hasValueSatisfying(when -> {
            assertThat(when.days()).hasSize(days).startsWith(first);
            assertThat(when.from()).isEqualTo(from);
            assertThat(when.to()).isEqualTo(to);
        });
    }

    @Test
    void readsATimeAlone() {
        assertThat(WhenText.read("09:00-10:30", 2024)).hasValueSatisfying(when -> {
            assertThat(when.days()).isEmpty();
            assertThat(when.from()).isEqualTo(LocalTime.of(9, 0));
            assertThat(when.to()).isEqualTo(LocalTime.of(10, 30));
        });
    }

    @Test
    void doesNotGuessWhatItCannotRead() {
        assertThat(WhenText.read("待定", 2024)).isEmpty();
        assertThatThrownBy(() -> WhenText.read("2月30日", 2024)).isInstanceOf(Exception.class);
        assertThatThrownBy(() -> WhenText.read("9月20日-15日", 2024)).isInstanceOf(IllegalArgumentException.class);
    }
}
