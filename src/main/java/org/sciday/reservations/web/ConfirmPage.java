package org.sciday.reservations.web;

import org.sciday.reservations.Offer;
import org.sciday.reservations.Party;
import org.sciday.reservations.Terms;
import org.sciday.shared.web.Form;

/**
 * The second step: all of it once more, before it counts; and who they are, where the terms ask for names.
 *
 * @param pass so that nobody needs to be looked up when everybody presses the button
 */
public record ConfirmPage(Offer offer, Terms terms, String maskedName, Form<PartyForm> form, String pass) {

    public Party party() {
        return form.value().party();
    }

    public String key() {
        return String.valueOf(form.value().key());
    }

    /** How many of the party have to be named. */
    public int named() {
        return terms.namedOf(party());
    }

    public NamingFields naming() {
        return new NamingFields(form, named());
    }

    public boolean wouldWait() {
        return offer.wouldWait(party().people());
    }

    public String changeHref() {
        return "/sessions/" + offer.session() + "/booking?adults=" + party().adults() + "&children=" + party().children();
    }
}
