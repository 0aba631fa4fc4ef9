package org.sciday.discovery.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.discovery.Codes;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.discovery.web.CalendarPage.Day;
import org.sciday.search.Found.Count;
import org.sciday.shared.Festival;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The programme by day, week and month. The filter is the list's; its date is the day around which it is shown. */
@Controller
class CalendarPages {

    static final String PATH = ProgrammePages.PATH + "/calendar";

    private static final int OF_DAY = 60;
    private static final int OF_WEEKDAY = 4;

    private final Programme programme;
    private final ProgrammeViews views;
    private final Clock clock;

    CalendarPages(Programme programme, ProgrammeViews views, Clock clock) {
        this.programme = programme;
        this.views = views;
        this.clock = clock;
    }

    @Public
    @GetMapping(PATH)
    Answer calendar(
            ProgrammeFilter asked, @RequestParam(required = false) @Nullable String by, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        var today = Festival.dateOf(clock.instant());
        var day = Festival.dateOf(asked.span(clock.instant()).from());
        var filter = asked.with("when", null).with("to", null).with("date", day.toString());
        var span = CalendarSpan.of(by);
        var days = switch (span) {
            case DAY -> List.of(shown(filter, day, OF_DAY));
            case WEEK -> week(day).map(each -> shown(filter, each, OF_WEEKDAY)).toList();
            case MONTH -> month(filter, day);
        };
        var page = new CalendarPage(filter, views.tabs(filter, PATH), span, day, today, days);
        return Html.of("discovery/calendar", page);
    }

    private Day shown(ProgrammeFilter filter, LocalDate day, int size) {
        var ofDay = filter.with("date", day.toString()).with("sort", "soon");
        List<ProgrammeCard> cards = programme.first(ofDay, size);
        var count = cards.size() < size ? cards.size() : programme.count(ofDay, Set.of()).total();
        return new Day(day, true, count, cards);
    }

    /** From the day on: what is past is of no use to anybody. */
    private static Stream<LocalDate> week(LocalDate day) {
        return day.datesUntil(day.plusDays(7));
    }

    /** Whole weeks, with what hangs over from the months beside it. One question counts all days. */
    private List<Day> month(ProgrammeFilter filter, LocalDate day) {
        var first = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = day.with(TemporalAdjusters.lastDayOfMonth()).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var all = filter.with("date", first.toString()).with("to", last.toString());
        Map<String, Long> counts = programme.count(all, Set.of(Codes.DAY)).counts(Codes.DAY).stream()
                .collect(Collectors.toMap(Count::code, Count::hits));
        return first.datesUntil(last.plusDays(1))
                .map(each -> new Day(
                        each,
                        each.getMonth() == day.getMonth(),
                        counts.getOrDefault(each.toString(), 0L),
                        List.of()))
                .toList();
    }
}
