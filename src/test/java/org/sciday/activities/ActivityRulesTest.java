package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.activities.Samples.AUGUST;
import static org.sciday.activities.Samples.at;
import static org.sciday.activities.Samples.frame;
import static org.sciday.activities.Samples.sound;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sciday.campaigns.ActionId;
import org.sciday.shared.FieldError;

class ActivityRulesTest {

    private static Findings check(Details details) {
        return ActivityRules.check(details, frame(), AUGUST);
    }

    private static List<String> problems(Details details) {
        return check(details).problems().stream().map(ActivityRulesTest::said).toList();
    }

    private static List<String> warnings(Details details) {
        return check(details).warnings().stream().map(ActivityRulesTest::said).toList();
    }

    private static String said(FieldError error) {
        return error.field() + " " + error.code();
    }

    private static Details with(Session... sessions) {
        return sound().withProgramme(sound().sites(), List.of(sessions));
    }

    private static Details attended(Format format, String url, @Nullable Integer people) {
        var base = sound();
        return new Details(
                base.wording(),
                base.sorting(),
                new Details.Attendance(format, url, people, null, null),
                base.admission(),
                base.contact(),
                base.safety(),
                base.sites(),
                base.sessions());
    }

    private static Session session(@Nullable Instant from, @Nullable Instant to) {
        return new Session(SessionId.next(), null, from, to, null, false, null);
    }

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

    @Nested
    class Sessions {

        @Test
        void endAfterTheyStart() {
            assertThat(problems(with(session(at(9, 15, 10), at(9, 15, 9)))))
                    .containsExactly("sessions[0].endsAt activities.end-before-start");
            assertThat(problems(with(session(at(9, 15, 10), at(9, 15, 10)))))
                    .containsExactly("sessions[0].endsAt activities.end-before-start");
        }

        @Test
        void outsideTheCampaignAreAWarningAndInAnotherYearAnError() {
            assertThat(warnings(with(session(at(10, 9, 9), at(10, 9, 11)))))
                    .containsExactly("sessions[0].startsAt activities.outside-window");
            var year = 366 * 24 * 3600L;
            assertThat(problems(with(session(
                            at(9, 15, 9).plusSeconds(3 * year), at(9, 15, 10).plusSeconds(3 * year)))))
                    .containsExactly("sessions[0].startsAt activities.other-year");
        }

        @Test
        void areFreeToBeOutsideWhenTheCampaignRunsAllYear() {
            var yearRound = frame(frame().startsOn(), frame().endsOn(), true, null);

            assertThat(ActivityRules.check(with(session(at(11, 9, 9), at(11, 9, 11))), yearRound, AUGUST)
                            .warnings())
                    .isEmpty();
        }

        @Test
        void needANumberOfPlacesWhenTheyAreBooked() {
            var open = new Session(SessionId.next(), null, at(9, 15, 9), at(9, 15, 10), null, true, at(9, 16, 9));

            assertThat(problems(with(open)))
                    .containsExactlyInAnyOrder(
                            "sessions[0].capacity activities.capacity-needed",
                            "sessions[0].bookingOpensAt activities.booking-opens-late");
        }

        @Test
        void refuseNoPlacesAndFewerThanNone() {
            for (var places : List.of(0, -5)) {
                var session = new Session(SessionId.next(), null, at(9, 15, 9), at(9, 15, 10), places, true, null);

                assertThat(problems(with(session))).containsExactly("sessions[0].capacity activities.range");
            }
        }

        @Test
        void areNotTheSameTwice() {
            assertThat(problems(with(session(at(9, 15, 9), at(9, 15, 10)), session(at(9, 15, 9), at(9, 15, 11)))))
                    .containsExactly("sessions[1].startsAt activities.session-twice");
        }

        @Test
        void thatAreOverMayStillBeHandedIn() {
            var late = ActivityRules.check(with(session(at(9, 15, 9), at(9, 15, 10))), frame(), at(9, 20, 9));

            assertThat(late.problems()).isEmpty();
            assertThat(late.warnings().stream().map(ActivityRulesTest::said))
                    .containsExactly("sessions[0].startsAt activities.already-begun");
        }
    }

    @Nested
    class LargeEvents {

        private final Details fair = attended(Format.ONSITE, "", 1000);

        @Test
        void askForThePermitOrWhyNoneIsNeeded() {
            assertThat(problems(fair)).containsExactly("safety.permitNumber activities.permit-needed");
            assertThat(problems(fair.withSafety(new Details.Safety("公安许可〔2024〕8 号", ""))))
                    .isEmpty();
            assertThat(problems(fair.withSafety(new Details.Safety("", "政府直接举办"))))
                    .isEmpty();
        }

        @Test
        void beginAtAThousandAtOneSession() {
            assertThat(problems(attended(Format.ONSITE, "", 999))).isEmpty();
            var booked = new Session(SessionId.next(), null, at(9, 15, 9), at(9, 15, 10), 1200, true, null);
            assertThat(problems(with(booked))).containsExactly("safety.permitNumber activities.permit-needed");
        }

        @Test
        void onlineNeedNoPermit() {
            assertThat(problems(attended(Format.ONLINE, "https://live.example.cn", 50_000)))
                    .isEmpty();
        }

        @Test
        void warnWhenFewerThanTwentyDaysRemain() {
            assertThat(ActivityRules.check(fair, frame(), at(8, 27, 9)).warnings().stream()
                            .map(ActivityRulesTest::said))
                    .contains("safety.permitNumber activities.permit-days");
            assertThat(ActivityRules.check(fair, frame(), at(8, 26, 9)).warnings())
                    .isEmpty();
        }
    }
}
