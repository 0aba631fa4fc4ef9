package org.sciday.reservations;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes reservations over in bulk. The counters follow the rows, and the table's own check refuses an oversold list. */
@Component
class Enrolling {

    private final StockStore stocks;
    private final BulkReservationStore enrolments;
    private final ReservationJournal journal;

    Enrolling(StockStore stocks, BulkReservationStore enrolments, ReservationJournal journal) {
        this.stocks = stocks;
        this.enrolments = enrolments;
        this.journal = journal;
    }

    int enrol(List<EnrolledReservation> list) {
        if (list.isEmpty()) {
            return 0;
        }
        var sessions = list.stream().map(EnrolledReservation::session).distinct().toList();
        stocks.lockAll(sessions);
        var added = enrolments.add(list);
        stocks.recount(sessions);
        journal.enrolled(sessions.getFirst(), added);
        return added;
    }
}
