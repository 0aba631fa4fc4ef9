package org.sciday.reservations.groups.web;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.sciday.reservations.groups.GroupBooking;
import org.sciday.reservations.groups.GroupBooking.State;
import org.sciday.reservations.groups.GroupWish;

/** Groups as machines ask for them and read them. */
final class GroupJson {

    private GroupJson() {}

    /** @param content in base64: a PDF or a picture of the letter */
    record Letter(@Nullable String name, byte @Nullable [] content) {

        byte[] bytes() {
            return content == null ? new byte[0] : content;
        }

        String fileName() {
            return Objects.requireNonNullElse(name, "");
        }
    }

    record Wish(
            @Nullable String organisation,
            @Nullable String contact,
            @Nullable String phone,
            @Nullable Integer pupils,
            @Nullable Integer teachers,
            @Nullable String wish,
            @Nullable Letter letter) {

        GroupWish wishFor(SessionId session) {
            return new GroupForm(organisation, contact, phone, pupils, teachers, wish, null).wishFor(session);
        }

        Letter paper() {
            return letter == null ? new Letter(null, null) : letter;
        }
    }

    /** @param number on the receipt, once it is accepted */
    record Asked(
            UUID id,
            String number,
            UUID session,
            String organisation,
            String contact,
            String phone,
            int pupils,
            int teachers,
            String wish,
            State state,
            String reason,
            Instant madeAt,
            @Nullable Instant decidedAt) {

        static Asked of(GroupBooking booking) {
            return new Asked(
                    booking.id().value(),
                    booking.receiptNumber(),
                    booking.session().value(),
                    booking.organisation(),
                    booking.contact().name(),
                    booking.contact().phone(),
                    booking.pupils(),
                    booking.teachers(),
                    booking.wish(),
                    booking.state(),
                    booking.reason(),
                    booking.madeAt(),
                    booking.decidedAt());
        }
    }

    record Line(UUID id, String title, String organisation, int people, Instant startsAt, Instant madeAt, State state) {

        static Line of(GroupRow row) {
            return new Line(
                    row.id(), row.title(), row.organisation(), row.people(), row.startsAt(), row.madeAt(), row.state());
        }
    }
}
