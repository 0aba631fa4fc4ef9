package org.sciday.activities.web;

import gg.jte.Content;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activity;
import org.sciday.activities.PlacesBoard;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.Site;
import org.sciday.regions.MapView;
import org.sciday.shared.Festival;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Ui;

/**
 * The public page of one activity.
 *
 * @param preview seen by its own people only, before or after it is public
 * @param regions full names by code
 * @param map null: no site has a point
 * @param address of this page, absolute
 * @param picture absolute, for those who share the page; null: the drawn cover stands in
 * @param structured the same facts for machines, safe inside a script element
 */
public record ShowPage(
        Activity activity,
        boolean preview,
        String unit,
        String campaign,
        Map<String, Word> words,
        List<String> actions,
        Map<String, String> regions,
        List<Sitting> sittings,
        @Nullable MapView map,
        String address,
        @Nullable String picture,
        String structured,
        List<Html> sections,
        BiFunction<Ui, Html, Content> rendering) {

    /** A term in both languages. */
    public record Word(String nameZh, String nameEn) {}

    /** A session, and its places when someone gives them away. */
    public record Sitting(SessionFacts facts, @Nullable Site site, PlacesBoard.@Nullable Places places) {

        public boolean isOver(Instant now) {
            return facts.endsAt().isBefore(now);
        }

        public boolean isOn(Instant now) {
            return !facts.startsAt().isAfter(now) && facts.endsAt().isAfter(now);
        }
    }

    /** All that begins on one day. */
    public record Day(LocalDate date, List<Sitting> sittings) {}

    /** Days with something still to come, today's included. */
    public List<Day> daysAhead(Instant now) {
        return days(sitting -> !sitting.isOver(now));
    }

    public List<Day> daysPast(Instant now) {
        return days(sitting -> sitting.isOver(now));
    }

    private List<Day> days(Predicate<Sitting> which) {
        var days = sittings.stream()
                .filter(which)
                .collect(Collectors.groupingBy(
                        sitting -> Festival.dateOf(sitting.facts().startsAt()), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue()))
                .toList();
    }

    public String name(String taxonomy, String code, boolean chinese) {
        var word = words.get(taxonomy + ":" + code);
        return word == null ? code : chinese ? word.nameZh() : word.nameEn();
    }

    public List<String> names(String taxonomy, Collection<String> codes, boolean chinese) {
        return codes.stream().map(code -> name(taxonomy, code, chinese)).toList();
    }

    public String whereIs(Site site) {
        return FullAddress.of(site, regions);
    }

    /** What else is on there. */
    public String programmeAt(Site site) {
        return "/activities?venue=" + URLEncoder.encode(site.name(), StandardCharsets.UTF_8);
    }

    /** What else its unit offers. */
    public String programmeOfUnit() {
        return "/activities?unit=" + activity.unit();
    }

    /** The first that can still be booked: what the big button is about. */
    public Optional<Sitting> bookable(Instant now) {
        return sittings.stream()
                .filter(sitting -> !sitting.isOver(now))
                .filter(sitting -> sitting.places() != null && sitting.places().href() != null)
                .findFirst();
    }

    /** The first that is not over. */
    public Optional<Sitting> next(Instant now) {
        return sittings.stream().filter(sitting -> !sitting.isOver(now)).findFirst();
    }

    public String topic() {
        return activity.details().sorting().topics().stream().findFirst().orElse("");
    }

    public Content section(Html section, Ui ui) {
        return rendering.apply(ui, section);
    }

    public String description() {
        var text = activity.details().wording().summary().lines().collect(Collectors.joining(" "));
        return text.length() <= 120
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, 119))) + "…";
    }
}
