package org.sciday.notices.reading.verdict;

import java.util.ArrayList;
import java.util.List;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Span;
import org.sciday.notices.reading.campaign.NoticeYear;

/** What cannot be right in a notice, or asks for a person's eye. */
public final class Warnings implements Rule {

    public static final String NOT_A_NOTICE = "not_a_notice";
    private static final int MONTH_OF_SCIENCE = 9;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var warnings = new ArrayList<Proposal<String>>();
        outsideSeason(earlier, warnings);
        if (NoNotice.is(notice, earlier)) {
            warnings.add(warning(NOT_A_NOTICE, new Span(0, 0)));
            return warnings;
        }
        warnings.addAll(Conflicts.in(notice, earlier));
        weekdays(notice, earlier, warnings);
        issuedLate(earlier, warnings);
        twoCampaigns(earlier, warnings);
        Damages.place(notice, earlier).ifPresent(span -> warnings.add(warning("damaged_text", span)));
        return warnings;
    }

    static Proposal<String> warning(String name, Span span) {
        return new Proposal<>(Field.WARNINGS, name, span, 0.8);
    }

    private static void weekdays(Notice notice, Proposals earlier, List<Proposal<String>> into) {
        for (var span : NoticeYear.days(notice, earlier)) {
            if (span.weekday() != null && span.last().getDayOfWeek() != span.weekday()) {
                into.add(warning("weekday_conflict", notice.span(span.start(), span.end())));
                return;
            }
        }
    }

    private static void issuedLate(Proposals earlier, List<Proposal<String>> into) {
        var issued = earlier.value(Field.ISSUED_ON);
        var start = earlier.best(Field.STARTS_ON);
        if (issued.isPresent() && start.isPresent() && issued.get().isAfter(start.get().value())) {
            into.add(warning("issued_after_start", start.get().span()));
        }
    }

    /** The national day is in September by law and by habit. */
    private static void outsideSeason(Proposals earlier, List<Proposal<String>> into) {
        var start = earlier.best(Field.STARTS_ON);
        var name = earlier.value(Field.CAMPAIGN_NAME).orElse("");
        if (start.isPresent() && name.contains("全国科普日")) {
            var end = earlier.value(Field.ENDS_ON).orElse(start.get().value());
            if (end.getMonthValue() < MONTH_OF_SCIENCE || start.get().value().getMonthValue() > MONTH_OF_SCIENCE) {
                into.add(warning("date_outside_season", start.get().span()));
            }
        }
    }

    private static void twoCampaigns(Proposals earlier, List<Proposal<String>> into) {
        earlier.best(Field.CAMPAIGN_NAME)
                .filter(name -> name.value().contains("暨") || name.value().matches(".*(?:日|周|月|节)和.*(?:日|周|月|节).*"))
                .ifPresent(name -> into.add(warning("two_campaigns", name.span())));
    }
}
