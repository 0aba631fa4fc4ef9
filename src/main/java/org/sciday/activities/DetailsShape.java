package org.sciday.activities;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;

/** What even a draft has to keep to: lengths and ranges, so that everything that is accepted can be kept and read back. */
final class DetailsShape {

    static final int MAX_SITES = 200;
    static final int MAX_SESSIONS = 1000;
    static final int MAX_PEOPLE = 10_000_000;

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,40}");
    private static final int MAX_AGE = 120;
    private static final int MAX_CODES = 40;
    private static final Instant EARLIEST = Festival.instantOf(LocalDateTime.of(2000, 1, 1, 0, 0));
    private static final Instant LATEST = Festival.instantOf(LocalDateTime.of(2100, 1, 1, 0, 0));

    private final List<FieldError> errors = new ArrayList<>();

    static List<FieldError> errorsOf(Details details) {
        var shape = new DetailsShape();
        shape.texts(details);
        shape.numbers(details);
        shape.codes(details);
        shape.programme(details);
        return shape.errors;
    }

    private void texts(Details details) {
        length("wording.title", details.wording().title(), 120);
        length("wording.summary", details.wording().summary(), 5000);
        length("wording.visitorNote", details.wording().visitorNote(), 1000);
        length("wording.coHosts", details.wording().coHosts(), 1000);
        length("attendance.onlineUrl", details.attendance().onlineUrl(), 500);
        length("admission.feeNote", details.admission().feeNote(), 200);
        length("admission.accessibilityNote", details.admission().accessibilityNote(), 500);
        length("contact.name", details.contact().name(), 60);
        length("contact.phone", details.contact().phone(), 40);
        length("safety.permitNumber", details.safety().permitNumber(), 100);
        length("safety.exemptionReason", details.safety().exemptionReason(), 300);
    }

    private void numbers(Details details) {
        range("attendance.expectedPeople", details.attendance().expectedPeople(), 0, MAX_PEOPLE);
        range("attendance.scienceWorkers", details.attendance().scienceWorkers(), 0, MAX_PEOPLE);
        range("attendance.volunteers", details.attendance().volunteers(), 0, MAX_PEOPLE);
        range("admission.ageFrom", details.admission().ageFrom(), 0, MAX_AGE);
        range("admission.ageTo", details.admission().ageTo(), 0, MAX_AGE);
    }

    private void codes(Details details) {
        var sorting = details.sorting();
        var kind = sorting.kind();
        if (!kind.isEmpty()) {
            codes("sorting.kind", Set.of(kind));
        }
        codes("sorting.topics", sorting.topics());
        codes("sorting.audiences", sorting.audiences());
        codes("sorting.places", sorting.places());
        codes("admission.accessibility", details.admission().accessibility());
        if (sorting.actions().size() > MAX_CODES) {
            errors.add(FieldError.of("sorting.actions", "activities.too-many", MAX_CODES));
        }
    }

    private void programme(Details details) {
        if (details.sites().size() > MAX_SITES) {
            errors.add(FieldError.of("sites", "activities.too-many", MAX_SITES));
        }
        if (details.sessions().size() > MAX_SESSIONS) {
            errors.add(FieldError.of("sessions", "activities.too-many", MAX_SESSIONS));
        }
        var ids = details.sites().stream().map(Site::id).collect(Collectors.toSet());
        if (ids.size() < details.sites().size()) {
            errors.add(FieldError.of("sites", "activities.row-twice"));
        }
        if (details.sessions().stream().map(Session::id).distinct().count()
                < details.sessions().size()) {
            errors.add(FieldError.of("sessions", "activities.row-twice"));
        }
        for (int i = 0; i < details.sites().size(); i++) {
            site("sites[" + i + "]", details.sites().get(i));
        }
        for (int i = 0; i < details.sessions().size(); i++) {
            session("sessions[" + i + "]", details.sessions().get(i), ids);
        }
    }

    private void site(String row, Site site) {
        length(row + ".name", site.name(), 100);
        length(row + ".address", site.address(), 200);
        var lat = Objects.requireNonNullElse(site.lat(), 0.0);
        var lon = Objects.requireNonNullElse(site.lon(), 0.0);
        if (!(Math.abs(lat) <= 90 && Math.abs(lon) <= 180)) {
            errors.add(FieldError.of(row + ".lat", "activities.point"));
        }
    }

    private void session(String row, Session session, Set<SiteId> sites) {
        moment(row + ".startsAt", session.startsAt());
        moment(row + ".endsAt", session.endsAt());
        moment(row + ".bookingOpensAt", session.bookingOpensAt());
        if (session.capacity() != null) {
            range(row + ".capacity", session.capacity(), 1, MAX_PEOPLE);
        }
        var site = session.site();
        if (site != null && !sites.contains(site)) {
            errors.add(FieldError.of(row + ".site", "activities.site-unknown"));
        }
    }

    private void length(String field, String text, int max) {
        if (text.codePointCount(0, text.length()) > max) {
            errors.add(FieldError.of(field, "shared.too-long", max));
        }
    }

    private void range(String field, @Nullable Integer number, int min, int max) {
        if (number != null && (number < min || number > max)) {
            errors.add(FieldError.of(field, "activities.range", min, max));
        }
    }

    private void codes(String field, Set<String> codes) {
        if (codes.size() > MAX_CODES
                || !codes.stream().allMatch(code -> CODE.matcher(code).matches())) {
            errors.add(FieldError.of(field, "activities.choice"));
        }
    }

    private void moment(String field, @Nullable Instant instant) {
        if (instant == null) {
            return;
        }
        if (instant.isBefore(EARLIEST) || !instant.isBefore(LATEST)) {
            errors.add(FieldError.of(field, "activities.moment"));
        }
    }
}
