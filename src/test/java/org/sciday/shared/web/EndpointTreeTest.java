package org.sciday.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EndpointTreeTest {

    private final EndpointTree<String> tree = new EndpointTree<>();

    EndpointTreeTest() {
        List.of("/", "/units/new", "/units/{id}", "/units/{id}/people", "/days/{day}.ics", "/files/**", "/{page}")
                .forEach(pattern -> tree.add(pattern, pattern));
    }

    @Test
    void onlyPatternsWithTheStepsOfTheAddressAreLeft() {
        assertThat(tree.candidates("/units/7")).containsExactly("/units/{id}");
        assertThat(tree.candidates("/units/7/people")).containsExactly("/units/{id}/people");
        assertThat(tree.candidates("/days/2026-09-19.ics")).containsExactly("/days/{day}.ics");
        assertThat(tree.candidates("/units/7/others")).isEmpty();
    }

    @Test
    void whereAWordIsMeantAnIdMayBeMeantToo() {
        assertThat(tree.candidates("/units/new")).containsExactly("/units/new", "/units/{id}");
        assertThat(tree.candidates("/")).containsExactly("/", "/{page}");
    }

    @Test
    void twoStarsStandForAnyNumberOfSteps() {
        assertThat(tree.candidates("/files")).contains("/files/**");
        assertThat(tree.candidates("/files/a/b/c")).containsExactly("/files/**");
    }
}
