package org.sciday.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Sessions;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.checkin.AdmitTicket;
import org.sciday.checkin.CheckIns;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking;
import org.sciday.reservations.Reservations;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

@ScidayTest
class FeedbackTest {

    @Autowired
    Feedback feedback;

    @Autowired
    Sessions sessions;

    @Autowired
    Activities activities;

    @Autowired
    Reservations reservations;

    @Autowired
    CheckIns checkIns;

    @Autowired
    Cast cast;

    private Sessions.House house;
    private SessionId session;
    private ActivityId activity;
    private Viewer visitor;
    private Viewer moderator;

    @BeforeEach
    void letAVisitorIn() {
        house = sessions.house();
        session = sessions.bookable(house, 40, Instant.now().plus(Duration.ofMinutes(20)));
        activity = activities.session(session).activity();
        visitor = cast.viewer(cast.resident("林小夏"));
        moderator = cast.viewer(cast.staff("审核员", Role.REVIEWER, house.association()));
        var booking = reservations.book(new BookPlaces(session, 1, 0, UUID.randomUUID()), visitor);
        var reservation = ((Booking.Confirmed) booking).reservation().id();
        var clerk = cast.viewer(cast.staff("门口", Role.CLERK, house.unit()));
        checkIns.admit(new AdmitTicket(session, null, reservation, null, null, UUID.randomUUID()), clerk);
    }

    private Rating rating() {
        return feedback.ratingOf(activity, visitor).orElseThrow();
    }

    @Test
    void onlyWhoWasLetInMayRate() {
        var stranger = cast.viewer(cast.resident("路人"));

        assertThatThrownBy(() -> feedback.rate(activity, 5, "很好", stranger)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> feedback.rate(ActivityId.next(), 5, "很好", visitor)).isInstanceOf(NotFound.class);
    }

    @Test
    void starsAreShownAtOnceAndWordsAfterALook() {
        feedback.rate(activity, 4, "", visitor);
        assertThat(rating().state()).isEqualTo(Rating.State.SHOWN);

        feedback.rate(activity, 5, "孩子很喜欢", visitor);
        assertThat(rating().state()).isEqualTo(Rating.State.PENDING);
        assertThat(rating().stars()).isEqualTo(5);

        feedback.show(rating().id(), moderator);
        assertThat(rating().state()).isEqualTo(Rating.State.SHOWN);
    }

    @Test
    void pressingTwiceLeavesOneRating() {
        feedback.rate(activity, 5, "很好", visitor);
        var first = rating().id();
        feedback.rate(activity, 5, "很好", visitor);

        assertThat(rating().id()).isEqualTo(first);
    }

    @Test
    void refusesSixStarsAndLongWords() {
        assertThatThrownBy(() -> feedback.rate(activity, 6, "", visitor)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> feedback.rate(activity, 5, "长".repeat(501), visitor))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void aHiddenRatingComesBackByAppeal() {
        feedback.rate(activity, 1, "不好", visitor);
        feedback.hide(rating().id(), "与活动无关", moderator);
        assertThat(rating().reason()).isEqualTo("与活动无关");

        feedback.appeal(rating().id(), "我确实在场", visitor);
        assertThat(rating().state()).isEqualTo(Rating.State.PENDING);
    }

    @Test
    void moderatorsOfOtherCitiesFindNothing() {
        feedback.rate(activity, 1, "不好", visitor);
        var elsewhere = cast.viewer(cast.staff("外地审核员", Role.REVIEWER, sessions.house().association()));

        assertThatThrownBy(() -> feedback.hide(rating().id(), "无关", elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> feedback.reply(rating().id(), "谢谢", moderator)).isInstanceOf(NotFound.class);
    }
}
