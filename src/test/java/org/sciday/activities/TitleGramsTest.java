package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitleGramsTest {

    private static boolean finds(String text, String title) {
        return TitleGrams.of(title).containsAll(List.of(TitleGrams.toFind(text)));
    }

    @Test
    void findsWordsOfTwoSignsAndSingleSigns() {
        assertThat(finds("急救", "社区急救课")).isTrue();
        assertThat(finds("月", "追月的人")).isTrue();
        assertThat(finds("救急", "社区急救课")).isFalse();
    }

    @Test
    void widthCaseAndPunctuationDoNotCount() {
        assertThat(finds("ａｉ", "AI·机器人开放日")).isTrue();
        assertThat(finds("机器人，开放", "机器人 开放日")).isTrue();
    }

    @Test
    void everyWordHasToBeThere() {
        assertThat(finds("机器人 夜场", "机器人开放日")).isFalse();
        assertThat(finds("开放日 机器人", "机器人开放日")).isTrue();
    }

    @Test
    void signsThatNoTitleIsSearchedByFindNothing() {
        assertThat(finds("%", "50% 的折扣")).isFalse();
        assertThat(finds("_", "a_b")).isFalse();
    }

    @Test
    void signsBeyondTheFirstPlaneAreOneSign() {
        assertThat(finds("𠮷野", "𠮷野樱花")).isTrue();
        assertThat(TitleGrams.of("🚀")).isEmpty();
    }
}
