package org.sciday.reservations.draw.web;

import java.util.List;
import java.util.stream.IntStream;
import org.sciday.reservations.Offer;
import org.sciday.reservations.draw.Draw;
import org.sciday.shared.web.Form;

/**
 * Who comes, if the lot is kind.
 *
 * @param change there is a request already
 */
public record RequestPage(Draw draw, Offer offer, int maxParty, boolean change, Form<RequestForm> form) {

    public String href() {
        return "/draws/" + draw.id();
    }

    public List<Integer> adultChoices() {
        return IntStream.rangeClosed(1, maxParty).boxed().toList();
    }

    public List<Integer> childChoices() {
        return IntStream.range(0, maxParty).boxed().toList();
    }
}
