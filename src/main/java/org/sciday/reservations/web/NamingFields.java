package org.sciday.reservations.web;

import java.util.List;
import java.util.stream.IntStream;
import org.sciday.reservations.Party;
import org.sciday.shared.web.Form;

/**
 * The fields for who comes, by name and document.
 *
 * @param named how many of the party have to be named
 */
public record NamingFields(Form<PartyForm> form, int named) {

    public Party party() {
        return form.value().party();
    }

    public boolean namesChildren() {
        return named > party().adults();
    }

    /** What was typed of the person at that place. */
    public VisitorRow row(int place) {
        var rows = form.value().rows();
        return place < rows.size() ? rows.get(place) : VisitorRow.BLANK;
    }

    public List<Integer> places() {
        return IntStream.range(0, named).boxed().toList();
    }
}
