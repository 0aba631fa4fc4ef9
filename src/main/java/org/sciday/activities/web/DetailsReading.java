package org.sciday.activities.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Details;
import org.sciday.activities.Format;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.activities.SiteId;
import org.sciday.activities.web.DetailsJson.AdmissionJson;
import org.sciday.activities.web.DetailsJson.AttendanceJson;
import org.sciday.activities.web.DetailsJson.SessionJson;
import org.sciday.activities.web.DetailsJson.SiteJson;
import org.sciday.activities.web.DetailsJson.SortingJson;
import org.sciday.activities.web.DetailsJson.WordingJson;
import org.sciday.campaigns.ActionId;
import org.sciday.files.PictureId;
import org.sciday.regions.RegionCode;

/** From JSON to details, or to all that cannot be read. What is left out is empty. */
final class DetailsReading {

    private final TypedValues values = new TypedValues();

    static Details read(@Nullable DetailsJson json) {
        if (json == null) {
            return Details.empty();
        }
        var reading = new DetailsReading();
        var details = reading.details(json);
        reading.values.demandReadable();
        return details;
    }

    private Details details(DetailsJson json) {
        var contact = json.contact();
        var safety = json.safety();
        var empty = Details.empty();
        return new Details(
                json.wording() == null ? empty.wording() : wording(json.wording()),
                json.sorting() == null ? empty.sorting() : sorting(json.sorting()),
                json.attendance() == null ? empty.attendance() : attendance(json.attendance()),
                json.admission() == null ? empty.admission() : admission(json.admission()),
                contact == null ? empty.contact() : new Details.Contact(text(contact.name()), text(contact.phone())),
                safety == null
                        ? empty.safety()
                        : new Details.Safety(text(safety.permitNumber()), text(safety.exemptionReason())),
                sites(Objects.requireNonNullElse(json.sites(), List.of())),
                sessions(Objects.requireNonNullElse(json.sessions(), List.of())));
    }

    private Details.Wording wording(WordingJson json) {
        return new Details.Wording(
                text(json.title()),
                text(json.summary()),
                text(json.visitorNote()),
                text(json.coHosts()),
                values.choice("wording.cover", text(json.cover()), PictureId::of));
    }

    private Details.Sorting sorting(SortingJson json) {
        var actions = texts(json.actions()).stream()
                .flatMap(text -> Stream.ofNullable(values.choice("sorting.actions", text, ActionId::of)))
                .collect(Collectors.toSet());
        return new Details.Sorting(
                text(json.kind()), texts(json.topics()), texts(json.audiences()), texts(json.places()), actions);
    }

    private static Details.Attendance attendance(AttendanceJson json) {
        return new Details.Attendance(
                Objects.requireNonNullElse(json.format(), Format.ONSITE),
                text(json.onlineUrl()),
                json.expectedPeople(),
                json.scienceWorkers(),
                json.volunteers());
    }

    private static Details.Admission admission(AdmissionJson json) {
        return new Details.Admission(
                !Boolean.FALSE.equals(json.free()),
                text(json.feeNote()),
                json.ageFrom(),
                json.ageTo(),
                texts(json.accessibility()),
                text(json.accessibilityNote()));
    }

    private List<Site> sites(List<SiteJson> rows) {
        var sites = new ArrayList<Site>();
        for (int i = 0; i < rows.size(); i++) {
            var name = "sites[" + i + "]";
            var row = rows.get(i);
            var id = values.choice(name + ".id", text(row.id()), SiteId::of);
            sites.add(new Site(
                    id == null ? SiteId.next() : id,
                    Boolean.TRUE.equals(row.main()),
                    text(row.name()),
                    text(row.address()),
                    values.choice(name + ".region", text(row.region()), RegionCode::of),
                    row.lat(),
                    row.lon()));
        }
        return sites;
    }

    private List<Session> sessions(List<SessionJson> rows) {
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < rows.size(); i++) {
            var name = "sessions[" + i + "]";
            var row = rows.get(i);
            var id = values.choice(name + ".id", text(row.id()), SessionId::of);
            sessions.add(new Session(
                    id == null ? SessionId.next() : id,
                    values.choice(name + ".site", text(row.site()), SiteId::of),
                    instant(row.startsAt()),
                    instant(row.endsAt()),
                    row.capacity(),
                    Boolean.TRUE.equals(row.bookable()),
                    instant(row.bookingOpensAt())));
        }
        return sessions;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Set<String> texts(@Nullable Set<String> texts) {
        return texts == null
                ? Set.of()
                : texts.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
