package org.sciday.reservations;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.PlacesBoard;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Booking.Reason;
import org.springframework.stereotype.Component;

/** Free places for the programme's pages, read from the rows each time: true numbers or none. */
@Component
class SessionPlaces implements PlacesBoard {

    private final OfferStore offers;
    private final TermsSource terms;
    private final DrawnPlacesStore draws;
    private final Clock clock;

    SessionPlaces(OfferStore offers, TermsSource terms, DrawnPlacesStore draws, Clock clock) {
        this.offers = offers;
        this.terms = terms;
        this.draws = draws;
        this.clock = clock;
    }

    @Override
    public Map<SessionId, Places> placesOf(Collection<SessionId> sessions) {
        var now = clock.instant();
        var open = offers.list(sessions, now).stream()
                .filter(offer -> offer.published() && offer.bookable())
                .toList();
        var known = terms.termsOf(open.stream().map(Offer::activity).collect(Collectors.toSet()));
        var drawn = draws.liveAmong(open.stream().map(Offer::session).toList());
        return open.stream()
                .map(offer -> Optional.ofNullable(known.get(offer.activity()))
                        .map(offer::under)
                        .orElse(offer))
                .collect(Collectors.toMap(Offer::session, offer -> places(offer, drawn.contains(offer.session()), now)));
    }

    private static Places places(Offer offer, boolean drawn, Instant now) {
        var closed = offer.closedBecause(now);
        var early = closed.filter(Reason.NOT_YET_OPEN::equals).isPresent();
        var byLot = drawn && (closed.isEmpty() || early);
        @Nullable String href = closed.isEmpty() || byLot ? "/sessions/" + offer.session() + "/booking" : null;
        var opensAt = early && !byLot ? offer.opensAt() : null;
        return new Places(offer.taken() + offer.free(), offer.taken(), offer.waiting(), opensAt, byLot, href);
    }
}
