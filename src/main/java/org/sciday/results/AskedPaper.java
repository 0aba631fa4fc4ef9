package org.sciday.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one deadline asks of a unit on paper.
 *
 * @param id the deadline's origin
 * @param formats the codes of the campaign's deliveries
 */
public record AskedPaper(UUID id, String kind, String what, @Nullable Instant dueAt, List<String> formats) {

    public AskedPaper {
        formats = List.copyOf(formats);
    }

    public boolean wantsStamp() {
        return formats.contains("stamped_scan");
    }

    /** Of the unit's whole festival, written on the platform before it is printed. */
    public boolean isSummary() {
        return kind.equals("SUMMARY");
    }

    public boolean isIntention() {
        return kind.equals("INTENTION");
    }
}
