package org.sciday.reservations.draw;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.sciday.reservations.DrawnPlaces;
import org.sciday.reservations.Offer;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;

/** The steps of a draw, each once: with what is written down and told. Called with the lock on the draw's row. */
@Component
class DrawSteps {

    private final DrawStore store;
    private final DrawRequestStore requests;
    private final DrawVisitorStore visitors;
    private final Drawing drawing;
    private final DrawJournal journal;
    private final DrawNews news;
    private final DrawnPlaces places;

    DrawSteps(
            DrawStore store,
            DrawRequestStore requests,
            DrawVisitorStore visitors,
            Drawing drawing,
            DrawJournal journal,
            DrawNews news,
            DrawnPlaces places) {
        this.store = store;
        this.requests = requests;
        this.visitors = visitors;
        this.drawing = drawing;
        this.journal = journal;
        this.news = news;
        this.places = places;
    }

    void advance(Draw draw, Instant now) {
        var offer = places.offer(draw.session());
        if (offer.filter(found -> found.hasStarted(now)).isPresent()) {
            callOff(draw, "", Viewer.platform(), now);
        } else if (draw.isToBeClosedAt(now)) {
            close(draw, now);
        } else if (draw.drawsAt() != null && draw.isDrawableAt(now) && !draw.waitsForBeacon()) {
            // While the activity is put off or taken down the draw waits for it.
            if (offer.filter(DrawSteps::isOn).isPresent()) {
                draw(draw, Viewer.platform(), now);
            }
        }
    }

    private void close(Draw draw, Instant now) {
        var count = drawing.close(draw, now);
        var hash = store.find(draw.id()).map(Draw::listHash).orElse(null);
        journal.closed(draw.id(), count, hash, Viewer.platform());
    }

    void draw(Draw draw, Viewer by, Instant now) {
        var offer = places.offer(draw.session())
                .filter(DrawSteps::isOn)
                .orElseThrow(() -> new RuleBroken("reservations.draw.not-on"));
        var settled = drawing.draw(draw, offer, now);
        var given = store.find(draw.id()).map(Draw::places).orElse(0);
        journal.drawn(draw, settled, given, by);
        news.drawn(draw, offer, settled);
    }

    /** @param because in the unit's words; empty: the session was cancelled or has begun */
    void callOff(Draw draw, String because, Viewer by, Instant now) {
        store.callOff(draw.id(), because, now);
        visitors.forget(draw.id());
        journal.calledOff(draw, because, by);
        var people = requests.list(draw.id()).stream().map(DrawRequest::holder).toList();
        places.offer(draw.session()).ifPresent(offer -> news.calledOff(draw, offer, people));
    }

    PublishedDraw published(Draw draw, Offer offer) {
        var list = draw.listHash() == null ? null : requests.list(draw.id());
        return new PublishedDraw(
                Lots.procedure(draw.lineLimit()),
                draw.id().value(),
                draw.session().value(),
                offer.title(),
                offer.startsAt(),
                draw.opensAt(),
                draw.closesAt(),
                draw.drawsAt(),
                draw.state(),
                draw.commitment(),
                draw.beaconSource(),
                draw.listHash(),
                list == null ? null : list.stream().map(DrawRequest::entry).toList(),
                draw.beacon(),
                draw.seed(),
                draw.places(),
                list == null || draw.state() != Draw.State.DRAWN ? null : results(list),
                draw.lineLimit());
    }

    private static List<Result> results(List<DrawRequest> settled) {
        return settled.stream()
                .flatMap(DrawRequest::result)
                .sorted(Comparator.comparing(Result::rank))
                .toList();
    }

    private static boolean isOn(Offer offer) {
        return offer.published() && offer.bookable() && offer.status().isOn();
    }
}
