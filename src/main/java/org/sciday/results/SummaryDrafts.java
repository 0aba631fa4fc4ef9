package org.sciday.results;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.sciday.units.Units;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the first text of every summary from what is known. */
@Component
class SummaryDrafts {

    private final Activities activities;
    private final Campaigns campaigns;
    private final Units units;
    private final ResultStore results;
    private final UnitFactsStore facts;
    private final MessageSource words;
    private final Clock clock;

    SummaryDrafts(
            Activities activities,
            Campaigns campaigns,
            Units units,
            ResultStore results,
            UnitFactsStore facts,
            MessageSource words,
            Clock clock) {
        this.activities = activities;
        this.campaigns = campaigns;
        this.units = units;
        this.results = results;
        this.facts = facts;
        this.words = words;
        this.clock = clock;
    }

    String of(SummaryPlace place, List<Correction> corrections) {
        return switch (place.about()) {
            case SummaryOf.OneActivity one -> ofActivity(one);
            case SummaryOf.WholeUnit whole -> ofUnit(whole, place, corrections);
        };
    }

    /** The numbers of a unit's summary, counted now; none for an activity, whose numbers are in its result. */
    List<Counted> figures(SummaryOf about, List<Correction> corrections) {
        if (!(about instanceof SummaryOf.WholeUnit whole)) {
            return List.of();
        }
        var totals = facts.own(whole.campaign(), whole.unit(), clock.instant());
        return Arrays.stream(UnitFigure.values())
                .map(figure -> new Counted(figure, totals.of(figure), of(figure, corrections)))
                .toList();
    }

    private String ofActivity(SummaryOf.OneActivity one) {
        var activity = activities.get(one.activity());
        var sheet = campaigns.sheetOf(activity.campaign());
        var sorting = activity.details().sorting();
        var names = new ActivityDraft.Names(
                units.get(activity.unit()).name(),
                actions(sheet, sorting.actions()),
                terms(sheet, Taxonomy.AUDIENCE, sorting.audiences()),
                facts.saidOf(one.activity()));
        return ActivityDraft.of(activity, results.get(one.activity()), names, new Sentences(words));
    }

    private String ofUnit(SummaryOf.WholeUnit whole, SummaryPlace place, List<Correction> corrections) {
        var campaign = campaigns.get(whole.campaign());
        var now = clock.instant();
        var text = new Sentences(words);
        if (place.isInterim()) {
            text.say("unit-until", Sentences.day(now));
        }
        return UnitDraft.of(
                new UnitDraft.Names(place.unitName(), campaign.name(), campaign.theme()),
                facts.get(whole.campaign(), whole.unit(), now),
                corrections,
                text);
    }

    private static @Nullable Correction of(UnitFigure figure, List<Correction> corrections) {
        return corrections.stream()
                .filter(one -> one.figure() == figure)
                .findFirst()
                .orElse(null);
    }

    private static List<String> actions(Sheet sheet, Collection<ActionId> joined) {
        return sheet.actions().stream()
                .filter(action -> joined.contains(action.id()))
                .map(action -> action.name())
                .toList();
    }

    private static List<String> terms(Sheet sheet, Taxonomy taxonomy, Collection<String> codes) {
        return sheet.terms(taxonomy).stream()
                .filter(term -> codes.contains(term.code()))
                .map(Term::nameZh)
                .toList();
    }
}
