package org.sciday.notices.web;

import org.jspecify.annotations.Nullable;
import org.sciday.notices.Finding;

/**
 * One value beside the text.
 *
 * @param sentence where it stands, quoted; null when it stands nowhere
 * @param contradicted the text says otherwise elsewhere, and nobody has decided yet
 */
public record FindingCard(Finding finding, @Nullable String sentence, boolean contradicted) {

    /** A sure value needs a look, a guess needs a closer one. */
    public boolean isUnsure() {
        return finding.isOpen() && finding.origin() == Finding.Origin.READ && finding.confidence() < 0.8;
    }

    /** A language model said so, and nobody has looked yet. */
    public boolean isAssisted() {
        return finding.isOpen() && finding.origin() == Finding.Origin.ASSISTED;
    }

    public String anchor() {
        return "v-" + finding.id();
    }
}
