package org.sciday.reservations.visitors;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.sciday.reservations.Claim;
import org.sciday.reservations.Document;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Visitor;
import org.sciday.secrets.Vault;

/**
 * A person of a claim on the way to their row.
 *
 * @param fingerprint keyed hash of the document, in hex: the same document always has the same
 */
record VisitorEntry(ReservationId reservation, int position, Visitor visitor, String fingerprint) {

    /** Those of the claim that the terms want to be named. */
    static List<VisitorEntry> of(Claim claim, Terms terms, Vault vault) {
        var entries = new ArrayList<VisitorEntry>();
        var named = claim.wish().visitors().stream().limit(terms.namedOf(claim.wish().party())).toList();
        for (var visitor : named) {
            entries.add(new VisitorEntry(claim.id(), entries.size(), visitor, fingerprint(visitor.document(), vault)));
        }
        return entries;
    }

    private static String fingerprint(Document document, Vault vault) {
        return HexFormat.of().formatHex(vault.fingerprint(document.kind() + ":" + document.number()));
    }
}
