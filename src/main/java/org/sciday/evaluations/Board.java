package org.sciday.evaluations;

import java.util.List;
import java.util.Objects;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.UnitId;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Puts names to what experts are shown. */
@Component
class Board {

    private final Campaigns campaigns;
    private final Units units;

    Board(Campaigns campaigns, Units units) {
        this.campaigns = campaigns;
        this.units = units;
    }

    Task task(Evaluation evaluation, List<Task.Part> parts) {
        return new Task(
                evaluation.id(),
                campaigns.get(evaluation.campaign()).name(),
                nameOf(evaluation.head()),
                evaluation.settings().blind(),
                evaluation.isOpen(),
                parts);
    }

    String nameOf(UnitId unit) {
        return Objects.requireNonNullElse(units.namesOf(List.of(unit)).get(unit), "");
    }
}
