package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sciday.activities.Judged.attended;
import static org.sciday.activities.Judged.problems;
import static org.sciday.activities.Judged.with;
import static org.sciday.activities.Samples.at;
import static org.sciday.activities.Samples.frame;

import org.junit.jupiter.api.Test;

/** Rules for a thousand people and more. */
class LargeEventRulesTest {

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
                        .map(Judged::said))
                .contains("safety.permitNumber activities.permit-days");
        assertThat(ActivityRules.check(fair, frame(), at(8, 26, 9)).warnings())
                .isEmpty();
    }
}
