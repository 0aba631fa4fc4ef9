package org.sciday.insight.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sciday.documents.BarChart;
import org.sciday.documents.TimeChart;
import org.sciday.insight.Dimension;
import org.sciday.insight.Report;
import org.sciday.insight.Share;
import org.sciday.shared.web.DateText;
import org.springframework.stereotype.Component;

/** The divisions of a report as pictures: regions on a map, days as columns, all else as bars. */
@Component
class ReportCharts {

    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);
    private static final int MOST_BARS = 25;
    private static final int DAY = "2024-09-15".length();

    private final ReportWords words;
    private final RegionMap map;

    ReportCharts(ReportWords words, RegionMap map) {
        this.words = words;
        this.map = map;
    }

    /** Nothing where there is nothing to compare. */
    Optional<byte[]> of(Report report, Dimension dimension) {
        var shares = report.by(dimension);
        if (shares.size() < 2) {
            return Optional.empty();
        }
        return switch (dimension) {
            case REGION -> map.draw(report.region(), shares).or(() -> Optional.of(bars(shares)));
            case DAY -> Optional.of(TimeChart.of(columns(shares)));
            case STATE, ACTION, KIND, AUDIENCE, FORMAT -> Optional.of(bars(shares));
        };
    }

    /** In the order of the table; what is beyond the number of bars is in the table alone. */
    private byte[] bars(List<Share> shares) {
        return BarChart.of(shares.stream()
                .limit(MOST_BARS)
                .map(share -> BarChart.Bar.of(words.nameOf(share), share.activities()))
                .toList());
    }

    /** Days without anything as well, so that a gap is one. */
    private List<TimeChart.Column> columns(List<Share> shares) {
        if (shares.getFirst().code().length() != DAY) {
            return shares.stream().map(share -> new TimeChart.Column(words.nameOf(share), share.activities())).toList();
        }
        var known = shares.stream().collect(Collectors.toMap(share -> LocalDate.parse(share.code()), Function.identity()));
        var last = LocalDate.parse(shares.getLast().code());
        return LocalDate.parse(shares.getFirst().code())
                .datesUntil(last.plusDays(1))
                .map(day -> new TimeChart.Column(DATES.shortDay(day), known.containsKey(day) ? known.get(day).activities() : 0))
                .toList();
    }
}
