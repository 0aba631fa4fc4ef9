package org.sciday.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sciday.activities.Details;
import org.sciday.activities.Samples;
import org.sciday.activities.Session;
import org.sciday.activities.Site;

class MatteringChangeTest {

    private static final Details PUBLIC = Samples.sound();

    private static boolean matters(Details changed) {
        return MatteringChange.between(PUBLIC, changed);
    }

    private static Details withPlaces(@Nullable Integer places) {
        var old = PUBLIC.sessions().getFirst();
        var session = new Session(
                old.id(), old.site(), old.startsAt(), old.endsAt(), places, old.bookable(), old.bookingOpensAt());
        return PUBLIC.withProgramme(PUBLIC.sites(), List.of(session));
    }

    private static Details worded(String title, String summary, String note) {
        return PUBLIC.withWording(new Details.Wording(title, summary, note, "", null));
    }

    @Test
    void titleAndTextMatterAndNotesForVisitorsDoNot() {
        var wording = PUBLIC.wording();
        assertThat(matters(worded("别的名字", wording.summary(), ""))).isTrue();
        assertThat(matters(worded(wording.title(), "别的介绍", ""))).isTrue();
        assertThat(matters(worded(wording.title(), wording.summary(), "请带身份证"))).isFalse();
    }

    @Test
    void timeAndPlaceMatter() {
        var old = PUBLIC.sessions().getFirst();
        var later = new Session(
                old.id(), old.site(), old.startsAt().plus(Duration.ofHours(1)), old.endsAt(), 80, true, null);
        var site = PUBLIC.sites().getFirst();
        var moved = new Site(site.id(), true, site.name(), "别处 1 号", site.region(), site.lat(), site.lon());

        assertThat(matters(PUBLIC.withProgramme(PUBLIC.sites(), List.of(later)))).isTrue();
        assertThat(matters(PUBLIC.withProgramme(List.of(moved), PUBLIC.sessions()))).isTrue();
        assertThat(matters(PUBLIC.withProgramme(PUBLIC.sites(), List.of()))).isTrue();
        assertThat(matters(PUBLIC.withProgramme(PUBLIC.sites(), List.of(old, Session.blank(site.id())))))
                .isTrue();
    }

    @Test
    void fewerPlacesMatterAndMoreDoNot() {
        assertThat(matters(withPlaces(79))).isTrue();
        assertThat(matters(withPlaces(81))).isFalse();
        assertThat(matters(withPlaces(null))).isFalse();
        assertThat(MatteringChange.between(withPlaces(null), PUBLIC)).isTrue();
    }

    @Test
    void contactAndSortingDoNotMatter() {
        var sorting = new Details.Sorting("LECTURE", Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(matters(PUBLIC.withContact(new Details.Contact("接待处", "0315-5559999")))).isFalse();
        assertThat(matters(PUBLIC.withSorting(sorting))).isFalse();
    }
}
