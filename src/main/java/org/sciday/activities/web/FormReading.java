package org.sciday.activities.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciday.activities.Details;
import org.sciday.activities.Format;
import org.sciday.activities.Session;
import org.sciday.activities.SessionId;
import org.sciday.activities.Site;
import org.sciday.activities.SiteId;
import org.sciday.campaigns.ActionId;
import org.sciday.files.PictureId;
import org.sciday.regions.RegionCode;

/** From what was typed to details, or to all that cannot be read. */
final class FormReading {

    private final ActivityForm form;
    private final TypedValues values = new TypedValues();

    private FormReading(ActivityForm form) {
        this.form = form;
    }

    static Details read(ActivityForm form) {
        var reading = new FormReading(form);
        var details = reading.details();
        reading.values.demandReadable();
        return details;
    }

    private Details details() {
        var sites = sites();
        return new Details(
                wording(),
                sorting(),
                attendance(),
                admission(),
                new Details.Contact(form.contact().name(), form.contact().phone()),
                new Details.Safety(form.safety().permitNumber(), form.safety().exemptionReason()),
                sites,
                sessions(sites));
    }

    private Details.Wording wording() {
        var typed = form.wording();
        return new Details.Wording(
                typed.title(),
                typed.summary(),
                typed.visitorNote(),
                typed.coHosts(),
                values.choice("wording.cover", typed.cover(), PictureId::of));
    }

    private Details.Sorting sorting() {
        var typed = form.sorting();
        var actions = typed.actions().stream()
                .flatMap(text -> Stream.ofNullable(values.choice("sorting.actions", text, ActionId::of)))
                .collect(Collectors.toSet());
        return new Details.Sorting(
                typed.kind(), codes(typed.topics()), codes(typed.audiences()), codes(typed.places()), actions);
    }

    private Details.Attendance attendance() {
        var typed = form.attendance();
        var format = values.choice("attendance.format", typed.format(), Format::valueOf);
        return new Details.Attendance(
                Objects.requireNonNullElse(format, Format.ONSITE),
                typed.onlineUrl(),
                values.number("attendance.expectedPeople", typed.expectedPeople()),
                values.number("attendance.scienceWorkers", typed.scienceWorkers()),
                values.number("attendance.volunteers", typed.volunteers()));
    }

    private Details.Admission admission() {
        var typed = form.admission();
        return new Details.Admission(
                typed.paid().isEmpty(),
                typed.feeNote(),
                values.number("admission.ageFrom", typed.ageFrom()),
                values.number("admission.ageTo", typed.ageTo()),
                codes(typed.accessibility()),
                typed.accessibilityNote());
    }

    private List<Site> sites() {
        var sites = new ArrayList<Site>();
        for (int i = 0; i < form.sites().size(); i++) {
            sites.add(site("sites[" + i + "]", form.sites().get(i)));
        }
        return sites;
    }

    private Site site(String name, SiteRow row) {
        var id = values.choice(name + ".id", row.id(), SiteId::of);
        return new Site(
                id == null ? SiteId.next() : id,
                row.id().equals(form.mainSite()),
                row.name(),
                row.address(),
                values.choice(name + ".region", row.region(), RegionCode::of),
                values.degrees(name + ".lat", row.lat()),
                values.degrees(name + ".lon", row.lon()));
    }

    private List<Session> sessions(List<Site> sites) {
        var known = sites.stream().map(Site::id).collect(Collectors.toSet());
        var sessions = new ArrayList<Session>();
        for (int i = 0; i < form.sessions().size(); i++) {
            sessions.add(session("sessions[" + i + "]", form.sessions().get(i), known));
        }
        return sessions;
    }

    private Session session(String name, SessionRow row, Set<SiteId> known) {
        var id = values.choice(name + ".id", row.id(), SessionId::of);
        var site = values.choice(name + ".site", row.site(), SiteId::of);
        return new Session(
                id == null ? SessionId.next() : id,
                site != null && known.contains(site) ? site : null,
                values.moment(name + ".startsAt", row.startsAt()),
                values.moment(name + ".endsAt", row.endsAt()),
                values.number(name + ".capacity", row.capacity()),
                !row.bookable().isEmpty(),
                values.moment(name + ".bookingOpensAt", row.bookingOpensAt()));
    }

    private static Set<String> codes(Collection<String> typed) {
        return new HashSet<>(typed);
    }
}
