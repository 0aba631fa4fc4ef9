package org.sciday.checkin;

import java.time.Instant;
import java.util.List;

/**
 * What a device tells at once.
 *
 * @param gate the door it stands at
 * @param clock what its clock says now, from which follows by how much it is off
 */
public record ScanBatch(String gate, Instant clock, List<Scan> scans) {

    public ScanBatch {
        var named = gate.strip();
        gate = named.length() > AdmitTicket.MAX_GATE ? named.substring(0, AdmitTicket.MAX_GATE) : named;
        scans = List.copyOf(scans);
    }
}
