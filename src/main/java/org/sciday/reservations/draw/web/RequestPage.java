package org.sciday.reservations.draw.web;

import java.util.List;
import java.util.stream.IntStream;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Party;
import org.sciday.reservations.draw.Draw;
import org.sciday.reservations.web.NamingFields;
import org.sciday.reservations.web.PartyForm;
import org.sciday.shared.web.Form;

/**
 * Who comes, if the lot is kind.
 *
 * @param change there is a request already
 * @param named how many have to be named with a document, once it is known how many come; 0 before that
 */
public record RequestPage(Draw draw, Offer offer, int maxParty, boolean change, Form<PartyForm> form, int named) {

    public String href() {
        return "/draws/" + draw.id();
    }

    public List<Integer> adultChoices() {
        return IntStream.rangeClosed(1, maxParty).boxed().toList();
    }

    public List<Integer> childChoices() {
        return IntStream.range(0, maxParty).boxed().toList();
    }

    public Party party() {
        return form.value().party();
    }

    /** The second step: who they are. */
    public NamingFields naming() {
        return new NamingFields(form, named);
    }
}
