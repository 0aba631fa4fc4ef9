package org.sciday.notices.reading.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    5 | 5
                    1,000 | 1000
                    1.5万 | 15000
                    十 | 10
                    十二 | 12
                    二十 | 20
                    两 | 2
                    三十一 | 31
                    一百零二 | 102
                    一百二 | 120
                    一百二十 | 120
                    两千五 | 2500
                    三千 | 3000
                    百 | 100
                    五万 | 50000
                    二〇二四 | 2024
                    二零二五 | 2025
                    """)
    void readsWordsAndDigits(String text, int value) {
        assertThat(ChineseNumber.whole(text)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"十余", "数百", "1.5", "若干", ""})
    void givesNoWholeNumberWhereNoneIsMeant(String text) {
        assertThat(ChineseNumber.whole(text)).isEmpty();
    }
}
