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

    public boolean isIntention() {
        return kind.equals("INTENTION");
    }
}
