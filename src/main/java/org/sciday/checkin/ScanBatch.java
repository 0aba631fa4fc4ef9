package org.sciday.checkin;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a device tells at once.
 *
 * @param gate the door it stands at
 * @param clock what its clock says now, from which follows by how much it is off
 */
public record ScanBatch(@Nullable String gate, Instant clock, List<Scan> scans) {

    public ScanBatch {
        var named = Objects.requireNonNullElse(gate, "").strip();
        gate = named.length() > AdmitTicket.MAX_GATE ? named.substring(0, AdmitTicket.MAX_GATE) : named;
        scans = List.copyOf(scans);
    }
}
