package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday.shared.UnitId;

class SameWordsTest {

    @Test
    void widthSpacesAndPunctuationDoNotCount() {
        assertThat(SameWords.say("提升全民科学素质 协力建设科技强国", "提升全民科学素质，协力建设科技强国")).isTrue();
        assertThat(SameWords.say("提升全民科学素质", "提升全民科学素养")).isFalse();
    }

    @Test
    void idsAndLinksDoNotCountButOrderDoes() {
        var one = new Host(UUID.randomUUID(), "市科协", null, null);
        var same = new Host(UUID.randomUUID(), "市科协", UnitId.next(), null);
        var other = new Host(UUID.randomUUID(), "市教育局", null, null);

        assertThat(SameWords.say(List.of(one, other), List.of(same, other))).isTrue();
        assertThat(SameWords.say(List.of(one, other), List.of(other, same))).isFalse();
    }
}
