package org.sciday.discovery;

import org.sciday.units.UnitRenamed;
import org.sciday.units.UnitsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Activities are found by the name of their unit: when it becomes another one, every node hears of it, in the same transaction. */
@Component
class Renaming {

    private final WishStore wishes;

    Renaming(WishStore wishes) {
        this.wishes = wishes;
    }

    @EventListener
    void on(UnitRenamed event) {
        wishes.touch(event.unit());
    }

    @EventListener
    void on(UnitsMerged event) {
        wishes.touch(event.survivor());
        wishes.touch(event.duplicate());
    }
}
