package org.sciday.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The first text of a unit's summary of the whole campaign: figures first, then what was held, one line each. */
final class UnitDraft {

    record Names(String unit, String campaign, @Nullable String theme) {}

    private final Names names;
    private final UnitFacts facts;
    private final List<Correction> corrections;
    private final Sentences text;

    private UnitDraft(Names names, UnitFacts facts, List<Correction> corrections, Sentences text) {
        this.names = names;
        this.facts = facts;
        this.corrections = corrections;
        this.text = text;
    }

    static String of(Names names, UnitFacts facts, List<Correction> corrections, Sentences text) {
        return new UnitDraft(names, facts, corrections, text).write();
    }

    private String write() {
        overview();
        people();
        corrections.forEach(one -> text.say(
                "unit-corrected", text.figure(one.figure()), facts.own().of(one.figure()), one.reason()));
        facts.said().say(text);
        text.paragraph();
        below();
        actions();
        if (told(UnitFigure.NEWS) > 0) {
            text.say("unit-news", told(UnitFigure.NEWS));
        }
        text.paragraph();
        list();
        return text.toString();
    }

    private void overview() {
        var activities = told(UnitFigure.ACTIVITIES);
        var sessions = told(UnitFigure.SESSIONS);
        var theme = names.theme();
        if (activities == 0) {
            text.say("unit-none", names.campaign(), names.unit());
        } else if (theme == null || theme.isBlank()) {
            text.say("unit-overview", names.campaign(), names.unit(), activities, sessions);
        } else {
            text.say("unit-overview-theme", names.campaign(), names.unit(), theme, activities, sessions);
        }
    }

    /** What the unit says, else what was counted. */
    private long told(UnitFigure figure) {
        return corrections.stream()
                .filter(one -> one.figure() == figure)
                .mapToLong(Correction::told)
                .findFirst()
                .orElse(facts.own().of(figure));
    }

    private void people() {
        if (told(UnitFigure.ATTENDED) > 0) {
            text.say("attended", told(UnitFigure.ATTENDED));
        }
        if (told(UnitFigure.ONLINE_VIEWS) > 0) {
            text.say("online", told(UnitFigure.ONLINE_VIEWS));
        }
        HelpersSentence.say(
                text,
                Math.toIntExact(told(UnitFigure.SCIENCE_WORKERS)),
                Math.toIntExact(told(UnitFigure.VOLUNTEERS)));
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
                    .map(action -> text.word("unit-action", Sentences.inner(action.action()), action.activities()))
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
