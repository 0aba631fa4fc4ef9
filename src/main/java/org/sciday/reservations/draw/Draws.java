package org.sciday.reservations.draw;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.reservations.DrawnPlaces;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Terms;
import org.sciday.reservations.TermsSource;
import org.sciday.secrets.Vault;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws: announced, closed, drawn or called off. The rules are in the module's README.md. */
@Service
public class Draws {

    private static final int BEACON_LENGTH = 100;
    private static final int REASON_LENGTH = 200;

    private final DrawStore store;
    private final DrawSteps steps;
    private final DrawJournal journal;
    private final Activities activities;
    private final DrawnPlaces places;
    private final TermsSource terms;
    private final Vault vault;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Draws(
            DrawStore store,
            DrawSteps steps,
            DrawJournal journal,
            Activities activities,
            DrawnPlaces places,
            TermsSource terms,
            Vault vault,
            Clock clock) {
        this.store = store;
        this.steps = steps;
        this.journal = journal;
        this.activities = activities;
        this.places = places;
        this.terms = terms;
        this.vault = vault;
        this.clock = clock;
    }

    /** The draw as everybody may see it: as long as its session is public. */
    @Transactional(readOnly = true)
    public Draw get(DrawId id) {
        return store.find(id)
                .filter(draw -> offerOf(draw.session()).isPresent())
                .orElseThrow(Draws::notFound);
    }

    /** The draw that stands before booking; empty when places are booked as usual. */
    @Transactional(readOnly = true)
    public Optional<Draw> liveOf(SessionId session) {
        return store.current(session).filter(draw -> draw.state().isLive());
    }

    /** Nobody books yet: the places go by lot, and the draw is to come. */
    @Transactional(readOnly = true)
    public boolean isAwaited(SessionId session, Terms terms) {
        return DrawRule.isAwaited(store.current(session), terms);
    }

    /** The session as those see it who may set up its draw; for all others it does not exist. */
    @Transactional(readOnly = true)
    public SessionFacts session(SessionId id, Viewer by) {
        return allowed(id, "reservations.draw-seen", by);
    }

    /** The session's draw for its own people: the one that counts, or else the last that was called off. */
    @Transactional(readOnly = true)
    public Optional<Draw> latestOf(SessionId id, Viewer by) {
        allowed(id, "reservations.draw-seen", by);
        return store.latest(id);
    }

    /** Announces the draw and publishes the commitment to its seed. */
    @Transactional
    public DrawId announce(NewDraw wish, Viewer by) {
        var now = clock.instant();
        var session = allowed(wish.session(), "reservations.draw-announced", by);
        wish.check(session.startsAt(), now);
        var offer = offerOf(wish.session())
                .filter(Offer::bookable)
                .orElseThrow(() -> new RuleBroken("reservations.draw.nothing-to-give"));
        if (offer.waiting() > 0) {
            throw new RuleBroken("reservations.draw.line-exists");
        }
        var seed = Lots.newSeed(random);
        var draw = new Draw(
                DrawId.next(),
                wish.session(),
                wish.opensAt(),
                wish.closesAt(),
                wish.drawsAt(),
                wish.beaconSource(),
                null,
                Lots.commitmentOf(seed),
                Draw.State.ANNOUNCED,
                null,
                null,
                null,
                null,
                null,
                null,
                terms.termsOf(offer.activity()).waitingLimit(offer.capacity()));
        if (!store.add(draw, vault.seal(seed), by.account(), now)) {
            throw new Conflict("reservations.draw.exists");
        }
        journal.announced(draw, by);
        return draw.id();
    }

    /**
     * Draws by hand. Drawn already: nothing happens.
     *
     * @param beacon the announced figure, if one was announced
     */
    @Transactional
    public void draw(SessionId session, @Nullable String beacon, Viewer by) {
        allowed(session, "reservations.draw-drawn", by);
        var draw = locked(session);
        if (draw.state() == Draw.State.DRAWN) {
            return;
        }
        var now = clock.instant();
        if (draw.waitsForBeacon() && draw.state() == Draw.State.CLOSED) {
            draw = withBeacon(
                    draw, Objects.requireNonNullElse(beacon, "").strip().replaceAll("\\s+", " "));
        }
        if (!draw.isDrawableAt(now)) {
            if (draw.beacon() == null) {
                throw new RuleBroken("reservations.draw.not-yet", Draw.LIST_STANDS.toMinutes());
            }
            return; // the figure is kept, and the draw follows at its hour
        }
        steps.draw(draw, by, now);
    }

    /** Ends the draw before it is drawn; those who asked are told. Places are booked as usual from then on. */
    @Transactional
    public void callOff(SessionId session, String because, Viewer by) {
        allowed(session, "reservations.draw-called-off", by);
        var words = because.strip();
        if (words.isEmpty() || words.length() > REASON_LENGTH) {
            throw InvalidInput.of("because", words.isEmpty() ? "shared.required" : "shared.too-long", REASON_LENGTH);
        }
        var draw = locked(session);
        if (draw.state() == Draw.State.DRAWN) {
            throw new RuleBroken("reservations.draw.drawn-already");
        }
        steps.callOff(draw, words, by, clock.instant());
    }

    /** All that is published, for machines. */
    @Transactional(readOnly = true)
    public PublishedDraw published(DrawId id) {
        var draw = get(id);
        return steps.published(draw, offerOf(draw.session()).orElseThrow(Draws::notFound));
    }

    /** Draws for which an hour has come. */
    @Transactional(readOnly = true)
    public List<DrawId> due() {
        var now = clock.instant();
        return store.due(now, now.minus(Draw.LIST_STANDS));
    }

    /** Takes the next step if its hour has come: freezes, draws, or gives up at the session's start. */
    @Transactional
    public void advance(DrawId id) {
        var now = clock.instant();
        store.lock(id).filter(draw -> draw.state().isLive()).ifPresent(draw -> steps.advance(draw, now));
    }

    private Draw withBeacon(Draw draw, String beacon) {
        if (beacon.isEmpty() || beacon.length() > BEACON_LENGTH) {
            throw InvalidInput.of("beacon", beacon.isEmpty() ? "shared.required" : "shared.too-long", BEACON_LENGTH);
        }
        store.enterBeacon(draw.id(), beacon);
        return store.find(draw.id()).orElseThrow(Draws::notFound);
    }

    private Draw locked(SessionId session) {
        return store.current(session)
                .flatMap(draw -> store.lock(draw.id()))
                .filter(draw -> draw.state() != Draw.State.CALLED_OFF)
                .orElseThrow(() -> new RuleBroken("reservations.draw.none"));
    }

    private Optional<Offer> offerOf(SessionId session) {
        return places.offer(session).filter(Offer::published);
    }

    private SessionFacts allowed(SessionId session, String action, Viewer by) {
        var facts = activities.session(session);
        if (!by.canFor(Permission.ACTIVITIES_EDIT, facts.unit())) {
            throw journal.refused(session, action, by);
        }
        return facts;
    }

    private static NotFound notFound() {
        return new NotFound("reservations.draw.not-found");
    }
}
