package org.sciday.reservations.care.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.care.Appeal;
import org.sciday.reservations.care.Appeal.Decision;
import org.sciday.reservations.care.Suspension;

/** Suspensions and appeals as machines read them. */
final class AppealJson {

    private AppealJson() {}

    record Missed(String title, String unit, Instant startsAt, boolean excused) {

        static Missed of(MissedRow row) {
            return new Missed(row.title(), row.unit(), row.startsAt(), row.excused());
        }
    }

    /** @param missed what it is for; without a suspension that runs what was missed since */
    record Suspended(
            boolean running,
            @Nullable Instant madeAt,
            @Nullable Instant endsAt,
            @Nullable Instant liftedAt,
            List<Missed> missed,
            @Nullable Said appeal) {

        static Suspended of(SuspensionPage page, Instant now) {
            @Nullable Suspension latest = page.suspension();
            var appeal = page.appeal();
            return new Suspended(
                    page.runsAt(now),
                    latest == null ? null : latest.madeAt(),
                    latest == null ? null : latest.endsAt(),
                    latest == null ? null : latest.liftedAt(),
                    page.missed().stream().map(Missed::of).toList(),
                    appeal == null ? null : Said.of(appeal));
        }
    }

    /** @param decision null: nobody has looked at it yet */
    record Said(
            UUID id,
            String text,
            Instant madeAt,
            @Nullable Decision decision,
            String reason,
            @Nullable Instant decidedAt) {

        static Said of(Appeal appeal) {
            return new Said(
                    appeal.id().value(),
                    appeal.text(),
                    appeal.madeAt(),
                    appeal.decision(),
                    appeal.reason(),
                    appeal.decidedAt());
        }
    }

    /** @param name masked */
    record Line(UUID id, String name, String unit, int missed, Instant madeAt, Instant endsAt, @Nullable String decision) {

        static Line of(AppealRow row) {
            return new Line(
                    row.id(), row.maskedName(), row.unit(), row.missed(), row.madeAt(), row.endsAt(), row.decision());
        }
    }
}
