package org.sciday.activities.web;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Details;
import org.sciday.activities.Session;
import org.sciday.activities.Site;
import org.sciday.activities.web.DetailsJson.AdmissionJson;
import org.sciday.activities.web.DetailsJson.AttendanceJson;
import org.sciday.activities.web.DetailsJson.ContactJson;
import org.sciday.activities.web.DetailsJson.SafetyJson;
import org.sciday.activities.web.DetailsJson.SessionJson;
import org.sciday.activities.web.DetailsJson.SiteJson;
import org.sciday.activities.web.DetailsJson.SortingJson;
import org.sciday.activities.web.DetailsJson.WordingJson;
import org.sciday.shared.Festival;

/** From details to JSON. */
final class DetailsWriting {

    private DetailsWriting() {}

    /** For the activity's own people: everything, so that it can be sent back. */
    static DetailsJson full(Details details) {
        var attendance = details.attendance();
        return json(
                details,
                new AttendanceJson(
                        attendance.format(),
                        attendance.onlineUrl(),
                        attendance.expectedPeople(),
                        attendance.scienceWorkers(),
                        attendance.volunteers()),
                new SafetyJson(details.safety().permitNumber(), details.safety().exemptionReason()));
    }

    /** For everybody: without plans and permits. */
    static DetailsJson open(Details details) {
        var attendance = details.attendance();
        return json(details, new AttendanceJson(attendance.format(), attendance.onlineUrl(), null, null, null), null);
    }

    private static DetailsJson json(Details details, AttendanceJson attendance, @Nullable SafetyJson safety) {
        var wording = details.wording();
        var admission = details.admission();
        return new DetailsJson(
                new WordingJson(
                        wording.title(),
                        wording.summary(),
                        wording.visitorNote(),
                        wording.coHosts(),
                        Objects.toString(wording.cover(), null)),
                sorting(details.sorting()),
                attendance,
                new AdmissionJson(
                        admission.free(),
                        admission.feeNote(),
                        admission.ageFrom(),
                        admission.ageTo(),
                        admission.accessibility(),
                        admission.accessibilityNote()),
                new ContactJson(details.contact().name(), details.contact().phone()),
                safety,
                details.sites().stream().map(DetailsWriting::site).toList(),
                details.sessions().stream().map(DetailsWriting::session).toList());
    }

    private static SortingJson sorting(Details.Sorting sorting) {
        return new SortingJson(
                sorting.kind(),
                sorting.topics(),
                sorting.audiences(),
                sorting.places(),
                sorting.actions().stream().map(Object::toString).collect(Collectors.toSet()));
    }

    private static SiteJson site(Site site) {
        return new SiteJson(
                site.id().toString(),
                site.main(),
                site.name(),
                site.address(),
                Objects.toString(site.region(), null),
                site.lat(),
                site.lon());
    }

    private static SessionJson session(Session session) {
        return new SessionJson(
                session.id().toString(),
                Objects.toString(session.site(), null),
                local(session.startsAt()),
                local(session.endsAt()),
                session.capacity(),
                session.bookable(),
                local(session.bookingOpensAt()));
    }

    static @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(Festival.ZONE).toOffsetDateTime();
    }
}
