package org.sciday.insight;

import org.sciday.obligations.Counted;
import org.sciday.obligations.TallyDropped;
import org.sciday.obligations.TallyTaken;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the figures of a large campaign with its tally, in one transaction, so that all its pages speak of one moment. */
@Component
class KeptFigures {

    private final KeptFigureStore figures;
    private final KeptReportStore reports;
    private final KeptSumStore sums;

    KeptFigures(KeptFigureStore figures, KeptReportStore reports, KeptSumStore sums) {
        this.figures = figures;
        this.reports = reports;
        this.sums = sums;
    }

    /** What units gave to the sums of those above them is taken off, and what they give now is added. */
    @EventListener
    void on(TallyTaken event) {
        var root = event.root();
        switch (event.counted()) {
            case Counted.All _ -> {
                figures.takeAll(root);
                addUp(event);
            }
            case Counted.Some some -> {
                var units = figures.touched(root, some);
                if (some.settled()) {
                    reports.dayOf(root, some.before()).ifPresent(day -> sums.takeOff(root, units, day, some.before()));
                }
                figures.take(root, units);
                if (some.settled()) {
                    reports.dayOf(root, event.at()).ifPresent(day -> sums.add(root, units, day, event.at()));
                } else {
                    addUp(event);
                }
            }
        }
    }

    private void addUp(TallyTaken event) {
        sums.drop(event.root());
        reports.dayOf(event.root(), event.at()).ifPresent(day -> sums.addAll(event.root(), day, event.at()));
    }

    @EventListener
    void on(TallyDropped event) {
        figures.drop(event.root());
        sums.drop(event.root());
    }
}
