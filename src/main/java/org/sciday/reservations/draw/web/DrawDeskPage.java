package org.sciday.reservations.draw.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionFacts;
import org.sciday.reservations.draw.Draw;
import org.sciday.shared.web.Form;

/**
 * A session's draw for its unit.
 *
 * @param draw the one that counts, or the last that was called off
 * @param requests that count
 * @param tally what came of it, once it is drawn
 */
public record DrawDeskPage(
        SessionFacts session,
        @Nullable Draw draw,
        long requests,
        List<DrawTally> tally,
        Form<DrawForm> form,
        Form<DrawingForm> drawing) {

    public DrawDeskPage {
        tally = List.copyOf(tally);
    }

    public String href() {
        return "/desk/sessions/" + session.id() + "/draw";
    }

    /** A new draw may be announced: there is none, or it was called off. */
    public boolean blank() {
        return draw == null || draw.state() == Draw.State.CALLED_OFF;
    }

    /** What is left to do by hand: enter the figure, or draw. */
    public boolean handNeeded(Instant now) {
        return draw != null
                && draw.state() == Draw.State.CLOSED
                && (draw.waitsForBeacon() || draw.drawsAt() == null && draw.isDrawableAt(now));
    }
}
