package org.sciday.recommendations.web;

import java.time.Instant;
import java.util.List;
import org.sciday.recommendations.Certificate;
import org.sciday.recommendations.NoticeObjection;
import org.sciday.recommendations.PublicNotice;
import org.sciday.recommendations.Round;
import org.sciday.shared.web.Form;

/**
 * A public notice, later a commendation.
 *
 * @param own the reader's objections and their answers
 * @param certificates none before the decision
 */
public record PublicNoticePage(
        PublicNotice notice, List<NoticeObjection> own, List<Certificate> certificates, Form<SaidForm> form) {

    public boolean isDecided() {
        return notice.round().state() == Round.State.DECIDED;
    }

    public boolean takesObjections(Instant now) {
        return notice.round().takesObjections(now);
    }

    /** Without its ending. */
    public String paper() {
        return path() + (isDecided() ? "/commendation" : "/notice");
    }

    public String path() {
        return "/public-notices/" + notice.round().id();
    }
}
