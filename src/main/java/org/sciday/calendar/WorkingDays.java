package org.sciday.calendar;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which offices work: Monday to Friday, but for what the State Council's plan of the year says otherwise. */
@Service
public class WorkingDays {

    private static final int LONGEST_TERM = 1_000;

    private final DayStore store;

    WorkingDays(DayStore store) {
        this.store = store;
    }

    public boolean isWorking(LocalDate day) {
        return store.isWorking(day);
    }

    /** The last day of a term of so many working days, which begins the day after the start. No days: the start itself. */
    public LocalDate after(LocalDate start, int days) {
        if (days < 0 || days > LONGEST_TERM) {
            throw new IllegalArgumentException("A term has up to 1,000 working days, not " + days);
        }
        return days == 0 ? start : store.lastDayOfTerm(start, days);
    }

    /** How many working days lie after the first day, up to and with the last. */
    public int between(LocalDate first, LocalDate last) {
        return store.countWorking(first, last);
    }

    /** From now on the years that it speaks of are as it says, whatever was known of them before; all terms follow. */
    @Transactional
    public void adopt(HolidayPlan plan) {
        store.replace(plan);
    }

    /** The years whose plan is known; in others only weekends are free. */
    public List<Integer> yearsKnown() {
        return store.years();
    }
}
