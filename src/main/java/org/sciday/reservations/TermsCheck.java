package org.sciday.reservations;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Terms.Documents;
import org.sciday.shared.FieldError;

/** What of some terms does not make sense. Bounds are wide: they keep slips of the keyboard out, not opinions. */
final class TermsCheck {

    private static final int DAYS = 60;
    private static final int PARTY = 50;
    private static final int YEARS = 120;
    private static final int MANY = 1_000_000;
    private static final long LONGEST_CANCEL_HOURS = 30 * 24;
    private static final long LONGEST_OFFER_HOURS = 72;

    private final List<FieldError> problems = new ArrayList<>();

    private TermsCheck() {}

    static List<FieldError> problemsOf(Terms terms) {
        var check = new TermsCheck();
        check.within("daysAhead", terms.opening().daysAhead(), 0, DAYS);
        check.company(terms.company());
        if (terms.oneVisitADay() && terms.documents() == Documents.NONE) {
            check.complain("oneVisitADay", "reservations.terms.visit-needs-documents");
        }
        check.duration("cancelHours", terms.cancelBefore(), LONGEST_CANCEL_HOURS);
        check.within("waitingLimit", terms.waiting().limit(), 0, MANY);
        check.duration("offerHours", terms.offerFor(), LONGEST_OFFER_HOURS);
        check.within("dailyCap", terms.dailyCap(), 1, MANY);
        check.within("perPerson", terms.perPerson(), 1, PARTY);
        check.problems.addAll(terms.sharing().problems());
        check.problems.addAll(terms.absence().problems());
        check.problems.addAll(terms.audience().problems(terms.documents()));
        return check.problems;
    }

    private void company(Company company) {
        within("maxParty", company.maxParty(), 1, PARTY);
        within("childrenPerAdult", company.childrenPerAdult(), 0, PARTY - 1);
        within("ageFrom", company.ageFrom(), 0, YEARS);
        within("ageTo", company.ageTo(), 0, YEARS);
        var from = company.ageFrom();
        var to = company.ageTo();
        if (from != null && to != null && from > to) {
            complain("ageTo", "reservations.terms.age-order");
        }
        if (company.forChildren() && company.childrenPerAdult() == 0) {
            complain("childrenPerAdult", "reservations.terms.children-need-room");
        }
    }

    private void within(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            complain(field, "shared.between", least, most);
        }
    }

    private void duration(String field, Duration value, long mostHours) {
        if (value.isNegative() || value.compareTo(Duration.ofHours(mostHours)) > 0) {
            complain(field, "shared.between", 0, mostHours);
        }
    }

    private void complain(String field, String code, Object... arguments) {
        problems.add(FieldError.of(field, code, arguments));
    }
}
