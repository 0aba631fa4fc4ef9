package org.sciday.checkin;

import java.time.Instant;
import org.sciday.checkin.Entry.Reason;
import org.sciday.reservations.ComingGroups;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.TicketToken;
import org.sciday.reservations.TicketTokens;
import org.springframework.stereotype.Component;

/**
 * Finds whose ticket a device tells of. What was done without a network is judged as of then: the code that a phone showed an
 * hour ago was good an hour ago. Who only asks is judged as of now, whatever the device says.
 */
@Component
class ScannedTickets {

    private static final int SHORTEST_CODE = 12;

    private final Reservations reservations;
    private final ComingGroups groups;
    private final TicketTokens tokens;

    ScannedTickets(Reservations reservations, ComingGroups groups, TicketTokens tokens) {
        this.reservations = reservations;
        this.groups = groups;
        this.tokens = tokens;
    }

    ToldScan told(Scan scan, DoorPost post) {
        if (scan.group() != null) {
            // The device had it on its list, so it was accepted once.
            return groups.find(scan.group())
                    .map(found -> ToldScan.of(scan, new Guests.Group(found)))
                    .orElseGet(() -> ToldScan.unread(scan, Reason.CANCELLED));
        }
        if (scan.reservation() != null) {
            return reservations.find(scan.reservation())
                    .map(found -> ToldScan.of(scan, new Guests.Party(found)))
                    .orElseGet(() -> ToldScan.unread(scan, Reason.UNKNOWN_CODE));
        }
        var text = scan.ticket() == null ? "" : scan.ticket().strip();
        var named = reservations.findByCode(post.door().id(), text);
        return named.size() == 1
                ? ToldScan.of(scan, new Guests.Party(named.getFirst()))
                : signed(scan, text, scan.done() ? post.timeOf(scan) : post.now());
    }

    private ToldScan signed(Scan scan, String text, Instant at) {
        return tokens.read(text, at)
                .map(token -> known(scan, token))
                .orElseGet(() ->
                        ToldScan.unread(scan, text.length() < SHORTEST_CODE ? Reason.UNKNOWN_CODE : Reason.FORGED));
    }

    private ToldScan known(Scan scan, TicketToken token) {
        var why = Reason.of(token.standing());
        return token.isGood()
                ? reservations.find(token.reservation())
                        .map(found -> ToldScan.of(scan, new Guests.Party(found)))
                        .orElseGet(() -> ToldScan.unread(scan, why))
                : ToldScan.unread(scan, why);
    }
}
