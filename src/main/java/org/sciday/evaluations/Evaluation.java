package org.sciday.evaluations;

import java.util.List;
import org.sciday.campaigns.CampaignId;
import org.sciday.evaluations.formula.TieRules;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;

/**
 * How a unit evaluates those below it in a campaign.
 *
 * @param head whose scope is evaluated
 */
public record Evaluation(
        EvaluationId id,
        CampaignId campaign,
        UnitId head,
        Settings settings,
        State state,
        int version) {

    public enum State {
        /** Being prepared; the units do not see it. */
        DRAFT,
        /** Each unit sees its own figures as they are now and may object; experts mark. */
        OPEN,
        /** What was found is kept with its fingerprint. */
        FROZEN
    }

    /**
     * Whom it is about and by which rules.
     *
     * @param kinds which units of the scope; all when empty
     * @param blind experts see no names
     */
    public record Settings(List<UnitKind> kinds, boolean blind, TieRules ties) {

        public Settings {
            kinds = List.copyOf(kinds);
        }
    }

    public boolean isDraft() {
        return state == State.DRAFT;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isFrozen() {
        return state == State.FROZEN;
    }
}
