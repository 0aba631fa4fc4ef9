package org.sciday.activities.web;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Details;
import org.sciday.activities.Session;
import org.sciday.activities.Site;

/** From details to the texts of a form; reading them again gives the same details. */
final class FormFilling {

    private FormFilling() {}

    static ActivityForm fill(Details details, int version) {
        return new ActivityForm(
                Integer.toString(version),
                details.mainSite().map(site -> site.id().toString()).orElse(""),
                wording(details.wording()),
                sorting(details.sorting()),
                attendance(details.attendance()),
                admission(details.admission()),
                new ActivityForm.Contact(
                        details.contact().name(), details.contact().phone()),
                new ActivityForm.Safety(
                        details.safety().permitNumber(), details.safety().exemptionReason()),
                details.sites().stream().map(FormFilling::site).toList(),
                details.sessions().stream().map(FormFilling::session).toList(),
                SeriesForm.empty());
    }

    private static ActivityForm.Wording wording(Details.Wording wording) {
        return new ActivityForm.Wording(
                wording.title(), wording.summary(), wording.visitorNote(), wording.coHosts(), text(wording.cover()));
    }

    private static ActivityForm.Sorting sorting(Details.Sorting sorting) {
        return new ActivityForm.Sorting(
                sorting.kind(),
                texts(sorting.topics()),
                texts(sorting.audiences()),
                texts(sorting.places()),
                texts(sorting.actions()));
    }

    private static ActivityForm.Attendance attendance(Details.Attendance attendance) {
        return new ActivityForm.Attendance(
                attendance.format().name(),
                attendance.onlineUrl(),
                text(attendance.expectedPeople()),
                text(attendance.scienceWorkers()),
                text(attendance.volunteers()));
    }

    private static ActivityForm.Admission admission(Details.Admission admission) {
        return new ActivityForm.Admission(
                ticked(!admission.free()),
                admission.feeNote(),
                text(admission.ageFrom()),
                text(admission.ageTo()),
                texts(admission.accessibility()),
                admission.accessibilityNote());
    }

    static SiteRow site(Site site) {
        return new SiteRow(
                site.id().toString(),
                site.name(),
                site.address(),
                text(site.region()),
                text(site.lat()),
                text(site.lon()));
    }

    static SessionRow session(Session session) {
        return new SessionRow(
                session.id().toString(),
                text(session.site()),
                TypedValues.minutes(session.startsAt()),
                TypedValues.minutes(session.endsAt()),
                text(session.capacity()),
                ticked(session.bookable()),
                TypedValues.minutes(session.bookingOpensAt()));
    }

    private static String ticked(boolean yes) {
        return yes ? "true" : "";
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).toList();
    }
}
