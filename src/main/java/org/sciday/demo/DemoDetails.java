package org.sciday.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Details;
import org.sciday.activities.Format;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.activities.SiteId;
import org.sciday.campaigns.Action;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.files.PictureId;
import org.sciday.regions.RegionCode;

/** Makes of a line of activities.json what a clerk would have typed. */
record DemoDetails(
        DemoCalendar calendar, Map<String, DemoUnit> units, List<Action> actions, Map<String, PictureId> covers) {

    /** The site's region says it already. */
    private static final Pattern REGION_NAME =
            Pattern.compile("^唐山市((路南|路北|古冶|开平|丰南|丰润|曹妃甸)区|(滦州|遵化|迁安)市|(滦南|乐亭|迁西|玉田)县)?");

    Details of(DemoActivity activity) {
        var sites = activity.sites().stream().map(DemoDetails::site).toList();
        var sessions = activity.sessions().stream()
                .map(sitting -> session(sitting, sites))
                .toList();
        return new Details(
                wording(activity),
                sorting(activity),
                attendance(activity),
                admission(activity),
                new Details.Contact(activity.contactName(), activity.contactPhone()),
                new Details.Safety(orEmpty(activity.permitNumber()), orEmpty(activity.permitExemption())),
                sites,
                sessions);
    }

    private Details.Wording wording(DemoActivity activity) {
        var coHosts = activity.coHosts().stream()
                .flatMap(key -> Optional.ofNullable(units.get(key)).stream())
                .map(DemoUnit::name)
                .collect(Collectors.joining("、"));
        return new Details.Wording(
                activity.title(),
                activity.summary() + "\n\n" + activity.description(),
                activity.isBookable() ? "请提前十分钟到场，凭入场码入场。" : "",
                coHosts,
                covers.get(activity.key()));
    }

    private Details.Sorting sorting(DemoActivity activity) {
        var joined = activity.actions().stream()
                .map(number -> actions.get(number - 1).id())
                .collect(Collectors.toSet());
        return new Details.Sorting(
                activity.kind(),
                new HashSet<>(activity.topics()),
                activity.audiences(),
                activity.places(),
                joined);
    }

    private static Details.Attendance attendance(DemoActivity activity) {
        var people = activity.format() == Format.ONLINE
                ? Objects.requireNonNullElse(activity.expectedViews(), 100)
                : activity.expectedPeople();
        return new Details.Attendance(
                activity.format(),
                orEmpty(activity.onlineUrl()),
                people,
                activity.scienceWorkers(),
                activity.volunteers());
    }

    private static Details.Admission admission(DemoActivity activity) {
        return new Details.Admission(
                activity.free(),
                activity.free() ? "" : "收取材料费，现场有标价",
                activity.minAge(),
                activity.maxAge(),
                activity.accessibility(),
                "");
    }

    private static Site site(DemoActivity.Place place) {
        return new Site(
                SiteId.next(),
                false,
                place.name(),
                REGION_NAME.matcher(place.address()).replaceFirst(""),
                RegionCode.of(place.region()),
                place.lat(),
                place.lon());
    }

    private Session session(DemoActivity.Sitting sitting, List<Site> sites) {
        var site = sitting.site();
        return new Session(
                SessionId.next(),
                site == null ? null : sites.get(site).id(),
                calendar.moment(sitting.start()),
                calendar.moment(sitting.end()),
                sitting.capacity(),
                sitting.capacity() != null,
                null);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
