package org.sciday.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first text of a unit's summary of the whole campaign: figures first, then what was held, one line each. */
final class UnitDraft {

    private final String unit;
    private final String campaign;
    private final @Nullable String theme;
    private final UnitFacts facts;
    private final Sentences text;

    private UnitDraft(String unit, String campaign, @Nullable String theme, UnitFacts facts, Sentences text) {
        this.unit = unit;
        this.campaign = campaign;
        this.theme = theme;
        this.facts = facts;
        this.text = text;
    }

    static String of(String unit, String campaign, @Nullable String theme, UnitFacts facts, Sentences text) {
        return new UnitDraft(unit, campaign, theme, facts, text).write();
    }

    private String write() {
        var own = facts.own();
        if (own.activities() == 0) {
            text.say("unit-none", campaign, unit);
        } else if (theme == null || theme.isBlank()) {
            text.say("unit-overview", campaign, unit, own.activities(), own.sessions());
        } else {
            text.say("unit-overview-theme", campaign, unit, theme, own.activities(), own.sessions());
        }
        people(own);
        text.paragraph();
        below();
        actions();
        if (own.news() > 0) {
            text.say("unit-news", own.news());
        }
        text.paragraph();
        list();
        return text.toString();
    }

    private void people(UnitFacts.Totals totals) {
        if (totals.attended() > 0) {
            text.say("attended", totals.attended());
        }
        if (totals.onlineViews() > 0) {
            text.say("online", totals.onlineViews());
        }
        HelpersSentence.say(text, Math.toIntExact(totals.scienceWorkers()), Math.toIntExact(totals.volunteers()));
    }

    private void below() {
        if (facts.below().activities() > 0) {
            text.say("unit-below", facts.below().activities(), facts.below().sessions());
            if (facts.below().attended() > 0) {
                text.say("attended", facts.below().attended());
            }
            text.paragraph();
        }
    }

    private void actions() {
        if (!facts.actions().isEmpty()) {
            List<String> joined = facts.actions().stream()
                    .map(action -> text.word("unit-action", action.action(), action.activities()))
                    .toList();
            text.say("unit-actions", String.join("、", joined));
        }
    }

    private void list() {
        if (facts.held().isEmpty()) {
            return;
        }
        text.say("unit-list").paragraph();
        var number = 1;
        for (var held : facts.held()) {
            text.quote(line(number++, held)).paragraph();
        }
        var more = facts.own().activities() - facts.held().size();
        if (more > 0) {
            text.say("unit-list-more", more).paragraph();
        }
    }

    private String line(int number, UnitFacts.Held held) {
        var day = held.firstStartsAt() == null ? "" : Sentences.day(held.firstStartsAt());
        return held.attended() == null
                ? text.word("unit-line", number, held.title(), day)
                : text.word("unit-line-attended", number, held.title(), day, held.attended());
    }
}
