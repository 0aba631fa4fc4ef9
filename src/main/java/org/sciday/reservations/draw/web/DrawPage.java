package org.sciday.reservations.draw.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Offer;
import org.sciday.reservations.draw.Draw;
import org.sciday.reservations.draw.DrawRequest;
import org.sciday.shared.PageOf;

/**
 * A draw as everybody sees it.
 *
 * @param own the reader's own request
 * @param lines the published list; empty as long as it is not frozen
 */
public record DrawPage(Draw draw, Offer offer, @Nullable DrawRequest own, PageOf<DrawLine> lines) {

    public String href() {
        return "/draws/" + draw.id();
    }

    public boolean openAt(Instant now) {
        return draw.isOpenAt(now);
    }

    /** The own request, if it counts. */
    public @Nullable DrawRequest counting() {
        return own == null || own.withdrawn() ? null : own;
    }

    public boolean isMine(DrawLine line) {
        return own != null && own.number().equals(line.number());
    }

    public boolean isDrawn() {
        return draw.state() == Draw.State.DRAWN;
    }

    /** "", "now" or "done": for a point of the draw's time line. */
    public String stage(Instant from, @Nullable Instant until, Instant now) {
        if (now.isBefore(from)) {
            return "";
        }
        return until != null && now.isBefore(until) ? "now" : "done";
    }
}
