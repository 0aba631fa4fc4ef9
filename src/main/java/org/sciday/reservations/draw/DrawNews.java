package org.sciday.reservations.draw;

import java.util.List;
import org.sciday.messages.Messages;
import org.sciday.reservations.Offer;
import org.sciday.shared.AccountId;
import org.springframework.stereotype.Component;

/** Tells all who asked what became of it. Written in the transaction that draws, delivered after its commit. */
@Component
class DrawNews {

    private final Messages messages;

    DrawNews(Messages messages) {
        this.messages = messages;
    }

    void drawn(Draw draw, Offer offer, List<DrawRequestStore.Settled> settled) {
        for (var outcome : Outcome.values()) {
            var people = settled.stream()
                    .filter(one -> one.result().outcome() == outcome)
                    .map(DrawRequestStore.Settled::holder)
                    .toList();
            tell(people, "reservations.draw.told." + outcome, draw, offer);
        }
    }

    void calledOff(Draw draw, Offer offer, List<AccountId> people) {
        tell(people, "reservations.draw.told.CALLED_OFF", draw, offer);
    }

    private void tell(List<AccountId> people, String key, Draw draw, Offer offer) {
        messages.tell(people, key, List.of(offer.title(), offer.startsAt()), "/draws/" + draw.id());
    }
}
