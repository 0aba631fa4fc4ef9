package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sciday.activities.Samples.AUGUST;
import static org.sciday.activities.Samples.at;
import static org.sciday.activities.Samples.sound;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;

class ActivityTest {

    private static Activity draft() {
        return Activity.draft(ActivityId.next(), CampaignId.next(), UnitId.next(), sound(), AUGUST);
    }

    private static Activity submitted() {
        return draft().submitted(sound(), false, AUGUST);
    }

    private static Activity published() {
        return submitted().passed(AUGUST, AUGUST);
    }

    @Test
    void isSubmittedOnceHoweverOftenTheButtonIsPressed() {
        var first = submitted();

        assertThat(first.submitted(sound(), true, AUGUST)).isSameAs(first);
        assertThat(first.review().round()).isEqualTo(1);
    }

    @Test
    void isLateByItsFirstSubmissionOnly() {
        var inTime = submitted().returned(AUGUST).submitted(sound(), true, AUGUST);
        var late = draft().submitted(sound(), true, AUGUST);

        assertThat(inTime.late()).isFalse();
        assertThat(inTime.review().round()).isEqualTo(2);
        assertThat(late.late()).isTrue();
    }

    @Test
    void cannotBeWrittenOnWhileItIsReviewedAndCanAfterItWasTakenBack() {
        assertThatThrownBy(() -> submitted().rewritten(sound(), AUGUST)).isInstanceOf(RuleBroken.class);
        assertThat(submitted().withdrawn(AUGUST).rewritten(sound(), AUGUST).reviewState())
                .isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void staysRefusedOnceRefused() {
        var refused = submitted().rejected(AUGUST);

        assertThatThrownBy(() -> refused.rewritten(sound(), AUGUST)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> refused.submitted(sound(), false, AUGUST)).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> refused.passed(AUGUST, AUGUST)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void isPublicOnlyFromItsPublishingInstantOn() {
        var waiting = submitted().passed(at(8, 21, 0), AUGUST);

        assertThat(waiting.publicAt(AUGUST)).isFalse();
        assertThat(waiting.publicAt(at(8, 21, 0))).isTrue();
    }

    @Test
    void tellsThePublicWhenTimeOrPlaceChange() {
        var session = sound().sessions().getFirst();
        var later = new Session(session.id(), session.site(), at(9, 16, 10), at(9, 16, 12), 80, true, null);
        var details = published().details();

        assertThat(published()
                        .rewritten(details.withProgramme(details.sites(), List.of(later)), AUGUST)
                        .publicStatus())
                .isEqualTo(PublicStatus.CHANGED);
        assertThat(published()
                        .rewritten(details.withContact(new Details.Contact("办公室", "0315-5550000")), AUGUST)
                        .publicStatus())
                .isEqualTo(PublicStatus.SCHEDULED);
    }

    @Test
    void staysCancelledOnceCancelled() {
        var cancelled = published().announced(PublicStatus.CANCELLED, "台风", AUGUST);

        assertThat(cancelled.published()).isTrue();
        assertThatThrownBy(() -> cancelled.announced(PublicStatus.SCHEDULED, "", AUGUST))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> draft().announced(PublicStatus.FULL, "", AUGUST))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void isTakenDownByBeingReturned() {
        var down = published().returned(AUGUST);

        assertThat(down.publicAt(AUGUST)).isFalse();
        assertThat(down.publishedAt()).isNull();
    }

    @Test
    void vanishesOnlyWhileNobodyElseHasSeenIt() {
        draft().checkDeletable();

        assertThatThrownBy(() -> submitted().withdrawn(AUGUST).checkDeletable()).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> published().checkDeletable()).isInstanceOf(RuleBroken.class);
    }
}
