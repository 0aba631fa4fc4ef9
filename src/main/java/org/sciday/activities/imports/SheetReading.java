package org.sciday.activities.imports;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Details;
import org.sciday.activities.Format;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.activities.SiteId;
import org.sciday.campaigns.Taxonomy;
import org.sciday.documents.SheetRow;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;

/**
 * From rows to activities. Rows of one title are sessions of one activity; a row without a title goes on with the one
 * above, as merged cells do.
 */
final class SheetReading {

    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);
    private static final Duration USUAL = Duration.ofHours(2);

    private final Map<ImportField, Integer> columns;
    private final Vocabulary words;
    private final Regions regions;
    private final RegionCode home;
    private final int year;

    SheetReading(Map<ImportField, Integer> columns, Vocabulary words, Regions regions, RegionCode home, int year) {
        this.columns = columns;
        this.words = words;
        this.regions = regions;
        this.home = home;
        this.year = year;
    }

    List<ReadActivity> read(List<SheetRow> rows) {
        var groups = new LinkedHashMap<String, List<RowReading>>();
        var last = "";
        for (var row : rows) {
            var reading = new RowReading(row, columns);
            var title = reading.text(ImportField.TITLE);
            last = title.isEmpty() ? last : title;
            groups.computeIfAbsent(last, key -> new ArrayList<>()).add(reading);
        }
        return groups.values().stream().map(this::activity).toList();
    }

    private ReadActivity activity(List<RowReading> rows) {
        var head = rows.getFirst();
        var sites = new LinkedHashMap<String, Site>();
        var sessions = new ArrayList<Session>();
        var format = head.format();
        for (var row : rows) {
            var site = format == Format.ONLINE ? null : site(row, sites);
            sessions.addAll(sessions(row, site));
        }
        var details = new Details(
                wording(head),
                sorting(head),
                new Details.Attendance(
                        format,
                        head.text(ImportField.URL),
                        head.number(ImportField.PEOPLE),
                        head.number(ImportField.SCIENCE_WORKERS),
                        head.number(ImportField.VOLUNTEERS)),
                admission(head),
                new Details.Contact(head.text(ImportField.CONTACT), head.text(ImportField.PHONE)),
                new Details.Safety(head.text(ImportField.PERMIT), head.text(ImportField.EXEMPTION)),
                List.copyOf(sites.values()),
                sessions);
        var errors = new ArrayList<FieldError>();
        rows.forEach(row -> errors.addAll(row.errors()));
        var numbers = rows.stream().map(RowReading::number).toList();
        return new ReadActivity(numbers, details, errors, List.of(), true);
    }

    private static Details.Wording wording(RowReading row) {
        return new Details.Wording(
                row.text(ImportField.TITLE),
                row.text(ImportField.SUMMARY),
                row.text(ImportField.NOTE),
                row.text(ImportField.CO_HOSTS),
                null);
    }

    private Details.Sorting sorting(RowReading row) {
        return new Details.Sorting(
                row.code(ImportField.KIND, Taxonomy.KIND, words),
                row.codes(ImportField.TOPICS, Taxonomy.TOPIC, words),
                row.codes(ImportField.AUDIENCES, Taxonomy.AUDIENCE, words),
                row.codes(ImportField.PLACES, Taxonomy.PLACE, words),
                row.actions(words));
    }

    private static Details.Admission admission(RowReading row) {
        var fee = row.text(ImportField.FEE);
        var free = fee.isEmpty() || fee.contains("免费") || fee.equals("否") || fee.equals("无") || fee.equals("0");
        return new Details.Admission(free, free ? "" : fee, null, null, Set.of(), "");
    }

    private @Nullable Site site(RowReading row, Map<String, Site> sites) {
        var name = row.text(ImportField.SITE);
        var address = row.text(ImportField.ADDRESS);
        if (name.isEmpty() && address.isEmpty()) {
            return sites.values().stream().findFirst().orElse(null);
        }
        var region = row.region(home, regions);
        var shown = name.isEmpty() ? address : name;
        return sites.computeIfAbsent(
                shown + "|" + address + "|" + region,
                key -> new Site(SiteId.next(), false, shown, address, region, null, null));
    }

    private List<Session> sessions(RowReading row, @Nullable Site site) {
        var day = row.when(ImportField.DAY, year);
        var from = row.when(ImportField.FROM, year);
        var to = row.when(ImportField.TO, year);
        var days = day.map(WhenText::days)
                .filter(list -> !list.isEmpty())
                .or(() -> from.map(WhenText::days).filter(list -> !list.isEmpty()))
                .orElse(List.of());
        var start = first(from.map(WhenText::from), day.map(WhenText::from));
        var end = first(to.map(WhenText::from), from.map(WhenText::to), day.map(WhenText::to));
        if (!days.isEmpty() && start == null) {
            row.complain(ImportField.DAY, "activities.import.time-assumed");
        }
        var lastDay = to.flatMap(when -> when.days().stream().findFirst()).orElse(null);
        var slot = new Slot(site, start, end, lastDay, row.number(ImportField.CAPACITY), row.yes(ImportField.BOOKABLE));
        return days.stream().map(slot::on).toList();
    }

    /** What is the same on every day of a row. Where no time is given the usual one is taken, and a person is told. */
    private record Slot(
            @Nullable Site site,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            @Nullable LocalDate lastDay,
            @Nullable Integer capacity,
            boolean bookable) {

        Session on(LocalDate day) {
            var from = day.atTime(Objects.requireNonNullElse(start, MORNING));
            var closing = start == null ? day.atTime(EVENING) : from.plus(USUAL);
            var until = end == null
                    ? closing
                    : Objects.requireNonNullElse(lastDay, day).atTime(end);
            return new Session(
                    SessionId.next(),
                    site == null ? null : site.id(),
                    Festival.instantOf(from),
                    Festival.instantOf(until),
                    capacity,
                    bookable,
                    null);
        }
    }

    @SafeVarargs
    private static @Nullable LocalTime first(Optional<LocalTime>... times) {
        for (var time : times) {
            if (time.isPresent()) {
                return time.get();
            }
        }
        return null;
    }
}
