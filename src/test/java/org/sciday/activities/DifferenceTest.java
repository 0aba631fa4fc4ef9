package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DifferenceTest {

    @Test
    void ofManyLinesOnlyThoseAreShownThatChanged() {
        var moved = new Difference("sessions", "周一\n周二\n周三", "周一\n周四\n周三");

        assertThat(moved.gone()).isEqualTo("周二");
        assertThat(moved.added()).isEqualTo("周四");
        assertThat(moved.kept()).isEqualTo(2);
    }

    @Test
    void whatWasNotSaidBeforeIsAllNew() {
        var said = new Difference("wording.title", "", "夜访天文台");

        assertThat(said.gone()).isEmpty();
        assertThat(said.added()).isEqualTo("夜访天文台");
        assertThat(said.kept()).isZero();
    }
}
