package org.sciday.insight;

import java.time.Clock;
import org.sciday.obligations.TallyTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the figures of a large campaign with its tally, in one transaction, so that all its pages speak of one moment. */
@Component
class KeptFigures {

    /** Who looks over more units than this has the whole report kept; for fewer it is added up quickly enough. */
    private static final int LARGE = 1_000;

    private final KeptFigureStore figures;
    private final KeptReportStore reports;
    private final KeptDayStore days;
    private final Clock clock;

    KeptFigures(KeptFigureStore figures, KeptReportStore reports, KeptDayStore days, Clock clock) {
        this.figures = figures;
        this.reports = reports;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void on(TallyTaken event) {
        figures.drop();
        reports.drop();
        figures.take(event.root());
        var now = clock.instant();
        reports.dayOf(event.root(), now).ifPresent(day -> {
            reports.take(event.root(), day, now, LARGE);
            days.take(event.root(), day, now, LARGE);
        });
    }
}
