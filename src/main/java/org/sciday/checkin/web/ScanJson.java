package org.sciday.checkin.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.checkin.Scan;
import org.sciday.checkin.ScanAnswer;
import org.sciday.checkin.ScanBatch;
import org.sciday.checkin.web.DoorList.Crowd;
import org.sciday.checkin.web.DoorList.Inside;
import org.sciday.reservations.ReservationId;

/** What devices send and hear. */
final class ScanJson {

    private ScanJson() {}

    /** One thing that happened; without its own time it happened now. */
    record Happened(
            @Nullable UUID nonce,
            Scan.@Nullable Kind kind,
            @Nullable UUID reservation,
            @Nullable String ticket,
            @Nullable Integer adults,
            @Nullable Integer children,
            @Nullable Instant at,
            @Nullable Boolean done,
            @Nullable Boolean over,
            @Nullable UUID target,
            @Nullable UUID group) {

        boolean isWhole() {
            return nonce != null && kind != null;
        }

        Scan scan(Instant now) {
            return new Scan(
                    Objects.requireNonNull(nonce),
                    Objects.requireNonNull(kind),
                    reservation == null ? null : new ReservationId(reservation),
                    ticket,
                    adults == null ? 0 : adults,
                    children == null ? 0 : children,
                    at == null ? now : at,
                    Boolean.TRUE.equals(done),
                    Boolean.TRUE.equals(over),
                    target,
                    group);
        }
    }

    /**
     * @param clock what the device's clock says
     * @param since how far the device knows what happened at the other doors; nothing when absent
     */
    record Batch(
            @Nullable String gate,
            @Nullable Instant clock,
            @Nullable Instant since,
            @Nullable List<@Nullable Happened> scans) {

        ScanBatch told(Instant now) {
            var told = scans == null ? List.<@Nullable Happened>of() : scans;
            return new ScanBatch(
                    Objects.requireNonNullElse(gate, ""),
                    clock == null ? now : clock,
                    told.stream()
                            .filter(Objects::nonNull)
                            .filter(Happened::isWhole)
                            .map(scan -> scan.scan(now))
                            .toList());
        }
    }

    /**
     * @param mark another one than the list's: it is time to fetch the list again
     * @param since to be sent with the next batch
     */
    record News(Instant now, List<Said> answers, String mark, List<Inside> inside, Crowd crowd, Instant since) {}

    record Said(
            UUID nonce,
            String outcome,
            @Nullable String reason,
            @Nullable UUID reservation,
            @Nullable Instant at,
            String gate) {

        static Said of(ScanAnswer answer) {
            var reason = answer.reason();
            return new Said(
                    answer.nonce(),
                    answer.outcome().name(),
                    reason == null ? null : reason.name(),
                    answer.reservation(),
                    answer.at(),
                    answer.gate());
        }
    }
}
