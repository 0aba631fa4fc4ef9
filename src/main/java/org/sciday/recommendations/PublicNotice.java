package org.sciday.recommendations;

import java.util.List;

/** A round as everybody may read it: whom the unit means to commend, and why. */
public record PublicNotice(Round round, String headName, String campaignName, List<Entry> entries) {

    public PublicNotice {
        entries = List.copyOf(entries);
    }

    public List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
