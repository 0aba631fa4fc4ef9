package org.sciday.notices;

import org.jspecify.annotations.Nullable;

/**
 * What a text is held to be, and by whom.
 *
 * @param kind what kind of text it is, as in the notice schema
 * @param isCampaign would a careful clerk open a campaign from it
 * @param judged whether a person said so, whom the reader does not overrule
 * @param reader the version of the reader that read it
 */
public record Verdict(@Nullable String kind, boolean isCampaign, boolean judged, int reader) {

    Verdict judged(boolean campaign) {
        return new Verdict(kind, campaign, true, reader);
    }

    /** What the reader says now; a person's word stands. */
    Verdict readAgain(Verdict fresh) {
        return new Verdict(fresh.kind, judged ? isCampaign : fresh.isCampaign, judged, fresh.reader);
    }
}
