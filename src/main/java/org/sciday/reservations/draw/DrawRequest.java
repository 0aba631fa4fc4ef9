package org.sciday.reservations.draw;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Party;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.AccountId;

/**
 * A person's request to be among those who are drawn. One for each person and draw.
 *
 * @param number of its entry; it stays the same when the request is changed, withdrawn and made again
 * @param rank in the drawn order, from 1
 */
public record DrawRequest(
        UUID id,
        DrawId draw,
        AccountId holder,
        String number,
        Party party,
        Instant madeAt,
        boolean withdrawn,
        @Nullable Integer rank,
        @Nullable Outcome outcome,
        @Nullable String why,
        @Nullable ReservationId reservation) {

    Entry entry() {
        return new Entry(number, party.people());
    }

    Stream<Result> result() {
        return rank == null || outcome == null
                ? Stream.empty()
                : Stream.of(new Result(rank, number, party.people(), outcome, why));
    }

    public String spacedNumber() {
        return Entry.spaced(number);
    }
}
