package org.sciday.reservations.draw;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Reason;
import org.sciday.reservations.Claim;
import org.sciday.reservations.DrawnPlaces;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Party;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.reservations.Visitor;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asking to be drawn: one request for each person, changed or withdrawn until the window closes. */
@Service
public class DrawRequests {

    private final DrawStore draws;
    private final DrawRequestStore store;
    private final DrawVisitorStore named;
    private final DrawnPlaces places;
    private final Eligibility eligibility;
    private final TermsSource terms;
    private final DrawJournal journal;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawRequests(
            DrawStore draws,
            DrawRequestStore store,
            DrawVisitorStore named,
            DrawnPlaces places,
            Eligibility eligibility,
            TermsSource terms,
            DrawJournal journal,
            Clock clock) {
        this.draws = draws;
        this.store = store;
        this.named = named;
        this.places = places;
        this.eligibility = eligibility;
        this.terms = terms;
        this.journal = journal;
        this.clock = clock;
    }

    /** The person's own request, withdrawn or not. */
    @Transactional(readOnly = true)
    public Optional<DrawRequest> find(DrawId draw, Viewer viewer) {
        return viewer.isSignedIn() ? store.find(draw, viewer.id()) : Optional.empty();
    }

    /** People on one request at most: as on one ticket, and never more than there are places. */
    @Transactional(readOnly = true)
    public int maxParty(DrawId draw) {
        var offer = offerOf(draws.find(draw).orElseThrow(DrawRequests::notFound));
        return Math.max(1, Math.min(termsOf(offer).maxParty(), offer.capacity()));
    }

    /** How many of the party must be named with a document. Says what is wrong with the party, if anything is. */
    @Transactional(readOnly = true)
    public int namedOf(DrawId id, Party party) {
        var offer = offerOf(draws.find(id).orElseThrow(DrawRequests::notFound));
        check(party, offer);
        return termsOf(offer).namedOf(party);
    }

    /** Where no names are asked. */
    @Transactional
    public DrawRequest request(DrawId id, Party party, Viewer by) {
        return request(id, party, List.of(), by);
    }

    /**
     * Makes the request, or changes it. Sent twice it is one.
     *
     * @param visitors who comes, where the terms ask for names; a document is good for one ticket of the day, now and at the draw
     */
    @Transactional
    public DrawRequest request(DrawId id, Party party, List<Visitor> visitors, Viewer by) {
        var now = clock.instant();
        var draw = draws.hold(id).orElseThrow(DrawRequests::notFound);
        var offer = offerOf(draw);
        demandOpen(draw, now);
        check(party, offer);
        refusalOf(party, visitors, offer, by, now).ifPresent(reason -> {
            throw new RuleBroken(reason.messageKey(), reason.numberIn(termsOf(offer)));
        });
        store.put(id, by.id(), Entry.randomNumber(random), party, now);
        named.put(id, by.id(), visitors.stream().limit(termsOf(offer).namedOf(party)).toList());
        journal.asked(draw, party.people(), by);
        return store.find(id, by.id()).orElseThrow(DrawRequests::notFound);
    }

    /** Twice is harmless. */
    @Transactional
    public void withdraw(DrawId id, Viewer by) {
        var now = clock.instant();
        var draw = draws.hold(id).orElseThrow(DrawRequests::notFound);
        offerOf(draw);
        demandOpen(draw, now);
        if (store.withdraw(id, by.id(), now)) {
            named.forget(id, by.id());
            journal.withdrawn(draw, by);
        }
    }

    private static void demandOpen(Draw draw, Instant now) {
        if (!draw.isOpenAt(now)) {
            var early = draw.state() == Draw.State.ANNOUNCED && now.isBefore(draw.opensAt());
            throw new RuleBroken(early ? "reservations.draw.not-open-yet" : "reservations.draw.window-over");
        }
    }

    private void check(Party party, Offer offer) {
        var problems = new ArrayList<>(party.problemsUnder(termsOf(offer)));
        if (party.children() < 0 || problems.isEmpty() && party.people() > offer.capacity()) {
            problems.add(FieldError.of("children", "reservations.party-too-large", offer.capacity()));
        }
        InvalidInput.check(problems);
    }

    private Optional<Reason> refusalOf(
            Party party, List<Visitor> visitors, Offer offer, Viewer by, Instant now) {
        var id = ReservationId.next();
        var wish = new BookPlaces(offer.session(), party.adults(), party.children(), id.value(), visitors);
        return eligibility.refusalOf(new Claim(id, by.id(), wish, now), offer, termsOf(offer));
    }

    private Terms termsOf(Offer offer) {
        return terms.termsOf(offer.activity());
    }

    private Offer offerOf(Draw draw) {
        return places.offer(draw.session()).filter(Offer::published).orElseThrow(DrawRequests::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("reservations.draw.not-found");
    }
}
