package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.campaigns.CampaignStage.PLATFORM;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.shared.InvalidInput;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class TermRemovalTest {

    @Autowired
    Campaigns campaigns;

    @Autowired
    CampaignParts parts;

    @Autowired
    Sessions sessions;

    @Test
    void aWordThatActivitiesUseStaysAndOthersGo() {
        var house = sessions.house();
        sessions.bookable(house, 20, Sessions.soon());
        var id = house.campaign();

        assertThatThrownBy(() -> remove(id, "LECTURE"))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(problem.errors())
                        .singleElement()
                        .satisfies(error -> {
                            assertThat(error.code()).isEqualTo("campaigns.term-in-use");
                            assertThat(error.arguments()).endsWith(1L);
                        }));
        assertThat(codes(id)).contains("LECTURE");

        remove(id, "OPEN_DAY");
        assertThat(codes(id)).doesNotContain("OPEN_DAY").contains("LECTURE");
    }

    @Test
    void aCampaignBelowCountsWhileItHasItsWordsFromHere() {
        var house = sessions.house();
        sessions.bookable(house, 20, Sessions.soon());
        var above = house.campaign();
        var below = campaigns.create(
                new NewCampaign("县科普日", 2026, above, house.association(), UUID.randomUUID()), PLATFORM);

        remove(below, "LECTURE");
        assertThat(codes(below)).doesNotContain("LECTURE");
        assertThatThrownBy(() -> remove(above, "LECTURE")).isInstanceOf(InvalidInput.class);
    }

    private void remove(CampaignId id, String code) {
        var kinds = new ArrayList<>(campaigns.termsOf(id, Taxonomy.KIND));
        kinds.removeIf(term -> term.code().equals(code));
        parts.state(
                id,
                Part.KINDS,
                kinds,
                PartEdit.of(campaigns.sheetOf(id).get(Part.KINDS).version()),
                PLATFORM);
    }

    private List<String> codes(CampaignId id) {
        return campaigns.termsOf(id, Taxonomy.KIND).stream().map(Term::code).toList();
    }
}
