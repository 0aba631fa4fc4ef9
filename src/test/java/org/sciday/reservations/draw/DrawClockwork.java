package org.sciday.reservations.draw;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Moves the hours of a draw, since a test cannot wait for a window to close. */
public final class DrawClockwork {

    private final JdbcClient database;

    public DrawClockwork(JdbcClient database) {
        this.database = database;
    }

    /** A draw whose window is open now, to be drawn by hand unless an hour is given. */
    public static NewDraw openNow(SessionId session, @Nullable String beaconSource) {
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return new NewDraw(session, now.minusSeconds(60), now.plus(Duration.ofHours(2)), null, beaconSource);
    }

    /** The window is over. */
    public void overWindow(DrawId draw) {
        database.sql("""
                update reservations.draw set opens_at = now() - interval '3 hours', closes_at = now() - interval '1 hour'
                 where id = ?
                """).params(draw.value()).update();
    }

    /** The list has stood in public for long enough. */
    public void listHasStood(DrawId draw) {
        database.sql("update reservations.draw set closed_at = now() - interval '11 minutes' where id = ?")
                .params(draw.value())
                .update();
    }

    /** The hour at which the job draws has come. */
    public void hourHasCome(DrawId draw) {
        database.sql("update reservations.draw set draws_at = now() - interval '1 minute' where id = ?")
                .params(draw.value())
                .update();
    }
}
