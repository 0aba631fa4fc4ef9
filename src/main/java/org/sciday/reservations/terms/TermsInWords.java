package org.sciday.reservations.terms;

import java.time.Duration;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Allocation;
import org.sciday.reservations.care.CareSettings;

/** Says terms in sentences: the same to the clerk who sets them and to the visitor who books. */
public final class TermsInWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final Terms terms;
    private final List<Words> words = new ArrayList<>();

    private TermsInWords(Terms terms) {
        this.terms = terms;
    }

    /** All of them, for who sets them; of staying away what the platform says, where the terms say nothing of their own. */
    public static List<Words> all(Terms terms, CareSettings care) {
        var said = new TermsInWords(terms);
        said.opening();
        said.allocation();
        said.company();
        said.naming();
        said.cancelling();
        said.waiting();
        said.limits();
        said.sharing();
        said.absence(care);
        return List.copyOf(said.words);
    }

    /** How places are shared out, for who sets it. */
    public static List<Words> sharing(Terms terms) {
        var said = new TermsInWords(terms);
        said.sharing();
        said.groups();
        return List.copyOf(said.words);
    }

    /** What a visitor ought to know; when booking opens and how many are left stands on the page anyway. */
    public static List<Words> forVisitors(Terms terms, CareSettings care) {
        return all(terms, care).stream().filter(words -> !words.about().equals("opening")).toList();
    }

    private void opening() {
        var days = terms.opening().daysAhead();
        if (days == null) {
            say("opening", "opens.published");
        } else {
            say("opening", "opens.ahead", days, text(terms.opening().releaseHour()));
        }
    }

    private void allocation() {
        if (terms.allocation() == Allocation.DRAW) {
            say("allocation", "drawn");
        }
    }

    private void company() {
        var alone = terms.maxParty() == 1 || terms.childrenPerAdult() == 0;
        if (alone) {
            say("company", "company.adults", terms.maxParty());
        } else if (terms.childrenPerAdult() >= terms.maxParty() - 1) {
            say("company", "company.any", terms.maxParty());
        } else {
            say("company", "company.children", terms.maxParty(), terms.childrenPerAdult());
        }
        ages();
        audience();
    }

    private void audience() {
        switch (terms.audience().who()) {
            case EVERYBODY -> {}
            case MEMBERS -> say("audience", "audience.members");
            case GROUPS -> say("audience", "audience.groups");
        }
        var cards = terms.audience().cards();
        if (cards != null) {
            say("audience", "audience.cards", cards);
        }
    }

    private void ages() {
        var from = terms.company().ageFrom();
        var to = terms.company().ageTo();
        if (from != null && to != null) {
            say("ages", terms.company().forChildren() ? "ages.children" : "ages.between", from, to);
        } else if (from != null) {
            say("ages", "ages.from", from);
        } else if (to != null) {
            say("ages", terms.company().forChildren() ? "ages.children-to" : "ages.to", to);
        }
    }

    private void naming() {
        switch (terms.documents()) {
            case NONE -> {}
            case LEADER -> say("documents", "named.leader");
            case EVERYBODY -> say("documents", "named.everybody");
        }
        if (terms.oneVisitADay()) {
            say("visits", "one-visit");
        }
    }

    private void cancelling() {
        var until = terms.cancelling().until();
        if (until != null) {
            say("cancelling", "cancel.until", text(until));
        } else if (terms.cancelBefore().isZero()) {
            say("cancelling", "cancel.start");
        } else {
            var hours = terms.cancelBefore().toMinutes() % 60 == 0;
            say("cancelling", hours ? "cancel.hours" : "cancel.minutes", amount(terms.cancelBefore()));
        }
    }

    private void waiting() {
        var limit = terms.waiting().limit();
        if (limit != null && limit == 0) {
            say("waiting", "waiting.none");
        } else if (terms.offerFor().isZero()) {
            say("waiting", limit == null ? "waiting.line" : "waiting.limit", limit == null ? 0 : limit);
        } else {
            var hours = terms.offerFor().toMinutes() % 60 == 0;
            say("waiting", hours ? "waiting.offer-hours" : "waiting.offer-minutes", amount(terms.offerFor()));
        }
    }

    private void absence(CareSettings care) {
        var absence = terms.absence();
        var minutes = absence.lapseAfter();
        if (minutes != null) {
            say("late", "late", minutes);
        }
        if (absence.counts()) {
            say(
                    "no-shows",
                    absence.differs() ? "no-shows.own" : "no-shows",
                    care.noShowWithin().toDays(),
                    care.noShows(absence),
                    care.suspendDays(absence));
        } else {
            say("no-shows", "no-shows.none");
        }
    }

    private void limits() {
        if (terms.noOverlap()) {
            say("overlap", "no-overlap");
        }
        var cap = terms.dailyCap();
        if (cap != null) {
            say("cap", "daily-cap", cap);
        }
        var perPerson = terms.perPerson();
        if (perPerson != null) {
            say("per-person", "per-person", perPerson);
        }
    }

    private void sharing() {
        var sharing = terms.sharing();
        if (!sharing.phases().isEmpty()) {
            say("phases", "phases.first", sharing.firstShare());
            sharing.phases()
                    .forEach(phase -> say("phases", "phases.then", phase.daysBefore(), text(phase.at()), phase.share()));
        }
        if (sharing.walkInShare() > 0) {
            say("door", "walk-ins", sharing.walkInShare());
        }
        if (sharing.returnsWithin() > 0) {
            say("returns", "returns", sharing.returnsWithin());
        }
    }

    private void groups() {
        var groups = terms.sharing().groups();
        var cap = groups.weekendCap();
        say("groups", "groups", groups.minPeople(), groups.daysAhead(), groups.pupilsPerTeacher());
        if (cap != null) {
            say("groups", "groups.weekend", cap);
        }
    }

    private void say(String about, String key, Object... arguments) {
        words.add(Words.of(about, key, arguments));
    }

    /** Whole hours as hours, all else as minutes. */
    private static long amount(Duration time) {
        var minutes = time.toMinutes();
        return minutes % 60 == 0 ? minutes / 60 : minutes;
    }

    private static String text(LocalTime hour) {
        return HOUR.format(hour);
    }
}
