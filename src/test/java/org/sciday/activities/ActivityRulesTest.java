package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.activities.Judged.attended;
import static org.sciday.activities.Judged.check;
import static org.sciday.activities.Judged.problems;
import static org.sciday.activities.Judged.session;
import static org.sciday.activities.Judged.warnings;
import static org.sciday.activities.Samples.at;
import static org.sciday.activities.Samples.sound;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sciday.campaigns.ActionId;

class ActivityRulesTest {

    @Test
    void findsNothingWrongWithASoundActivity() {
        assertThat(check(sound()).problems()).isEmpty();
        assertThat(check(sound()).warnings()).isEmpty();
    }

    @Test
    void saysEverythingThatAnEmptyDraftLacksAtOnce() {
        assertThat(problems(Details.empty()))
                .containsExactlyInAnyOrder(
                        "wording.title shared.required",
                        "wording.summary shared.required",
                        "sorting.kind shared.required",
                        "attendance.expectedPeople shared.required",
                        "contact.name shared.required",
                        "contact.phone shared.required",
                        "sites activities.site-needed",
                        "sessions activities.session-needed");
    }

    @Test
    void asksForNoMoreThanTwelveThings() {
        var blank = Details.empty().withProgramme(List.of(Site.blank(null)), List.of(Session.blank(null)));
        var both = new Details(
                null,
                null,
                new Details.Attendance(Format.BOTH, "", null, null, null),
                null,
                null,
                null,
                blank.sites(),
                blank.sessions());

        assertThat(Stream.of(blank, both).map(details -> problems(details).size()))
                .allSatisfy(count -> assertThat(count).isLessThanOrEqualTo(12));
    }

    @Test
    void takesOnlyWordsAndActionsOfTheCampaign() {
        var foreign = sound().withSorting(new Details.Sorting(
                "RACE", Set.of("ALCHEMY"), Set.of("YOUTH"), Set.of(), Set.of(ActionId.next())));

        assertThat(problems(foreign))
                .containsExactlyInAnyOrder(
                        "sorting.kind activities.choice",
                        "sorting.topics activities.choice",
                        "sorting.actions activities.choice");
    }

    @Test
    void asksWhatItCostsAndInWhatOrderAgesCome() {
        var odd = sound().withAdmission(new Details.Admission(false, "", 12, 6, Set.of(), ""));

        assertThat(problems(odd))
                .containsExactlyInAnyOrder("admission.feeNote shared.required", "admission.ageTo activities.age-order");
    }

    @Nested
    class Online {

        @Test
        void needsAnAddressToJoinAt() {
            assertThat(problems(attended(Format.ONLINE, "", 100))).contains("attendance.onlineUrl shared.required");
        }

        @Test
        void takesOnlyAddressesThatABrowserMaySafelyBeSentTo() {
            for (var bad : List.of(
                    "javascript:alert(1)",
                    "https://",
                    "ftp://example.cn",
                    "example.cn/live",
                    "https://user:word@example.cn",
                    "data:text/html,x",
                    "https://例 子.cn")) {
                assertThat(problems(attended(Format.ONLINE, bad, 100)))
                        .as(bad)
                        .contains("attendance.onlineUrl activities.web-address");
            }
            assertThat(problems(attended(Format.ONLINE, "https://live.example.cn/a?b=1", 100)))
                    .isEmpty();
        }

        @Test
        void needsNoSite() {
            var nowhere = attended(Format.ONLINE, "https://live.example.cn", 100)
                    .withProgramme(List.of(), List.of(session(at(9, 15, 9), at(9, 15, 10))));

            assertThat(problems(nowhere)).isEmpty();
        }
    }

    @Nested
    class OnSite {

        @Test
        void needsASiteWithItsRegion() {
            var unplaced = sound().withProgramme(List.of(Site.blank(null)), sound().sessions());

            assertThat(problems(unplaced)).contains("sites[0].name shared.required", "sites[0].region shared.required");
        }

        @Test
        void asksForThePointOnTheMapWithoutDemandingIt() {
            var pointless = sound().withProgramme(
                            List.of(new Site(SiteId.next(), true, "广场", "", Samples.LUBEI, null, null)),
                            List.of(session(at(9, 15, 9), at(9, 15, 10))));

            assertThat(problems(pointless)).isEmpty();
            assertThat(warnings(pointless)).containsExactly("sites[0].lat activities.point-asked");
        }

        @Test
        void asksWhereEachSessionIsWhenThereAreSeveralSites() {
            var other = new Site(SiteId.next(), false, "分会场", "", Samples.LUBEI, 39.6, 118.1);
            var both = sound().withProgramme(
                            List.of(sound().sites().getFirst(), other), List.of(session(at(9, 15, 9), at(9, 15, 10))));

            assertThat(problems(both)).containsExactly("sessions[0].site activities.session-site-needed");
        }
    }
}
