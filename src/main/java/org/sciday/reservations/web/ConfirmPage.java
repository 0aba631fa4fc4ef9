package org.sciday.reservations.web;

import java.util.UUID;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Party;

/** The second step: all of it once more, before it counts. */
public record ConfirmPage(Offer offer, Party party, String maskedName, UUID key) {

    public boolean wouldWait() {
        return offer.wouldWait(party.people());
    }

    public String changeHref() {
        return "/sessions/" + offer.session() + "/booking?adults=" + party.adults() + "&children=" + party.children();
    }
}
