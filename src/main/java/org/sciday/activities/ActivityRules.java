package org.sciday.activities;

import static org.sciday.shared.FieldError.of;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sciday.campaigns.Taxonomy;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;

/**
 * What an activity needs before it goes to review. Everything is said at once, each thing tied to its field.
 *
 * <p>Large events: under the Regulations on the Security of Large-Scale Public Events (《大型群众性活动安全管理条例》,
 * State Council, 2007) a session to which 1,000 people or more are expected needs a permit of the public security
 * organ, to be asked for 20 days ahead; events of governments and the daily business of parks, theatres and the like
 * are exempt. The platform asks for the permit's number or for the reason why none is needed.
 */
final class ActivityRules {

    static final int LARGE_EVENT = 1000;
    static final int PERMIT_DAYS = 20;

    private static final Pattern PHONE = Pattern.compile("[0-9+()（）—\\-\\s转,，、/]{5,40}");
    private static final Duration LONGEST_SESSION = Duration.ofDays(366);

    private final Details details;
    private final CampaignFrame campaign;
    private final Instant now;
    private final List<FieldError> problems = new ArrayList<>();
    private final List<FieldError> warnings = new ArrayList<>();

    private ActivityRules(Details details, CampaignFrame campaign, Instant now) {
        this.details = details;
        this.campaign = campaign;
        this.now = now;
    }

    static Findings check(Details details, CampaignFrame campaign, Instant now) {
        var rules = new ActivityRules(details.settled(), campaign, now);
        rules.problems.addAll(DetailsShape.errorsOf(details));
        rules.wording();
        rules.sorting();
        rules.attendance();
        rules.admission();
        rules.contact();
        rules.sites();
        rules.sessions();
        rules.safety();
        return new Findings(rules.problems, rules.warnings);
    }

    private void wording() {
        required("wording.title", details.wording().title());
        required("wording.summary", details.wording().summary());
    }

    private void sorting() {
        var sorting = details.sorting();
        required("sorting.kind", sorting.kind());
        if (!sorting.kind().isEmpty()) {
            known("sorting.kind", Taxonomy.KIND, Set.of(sorting.kind()));
        }
        known("sorting.topics", Taxonomy.TOPIC, sorting.topics());
        known("sorting.audiences", Taxonomy.AUDIENCE, sorting.audiences());
        known("sorting.places", Taxonomy.PLACE, sorting.places());
        known(
                "admission.accessibility",
                Taxonomy.ACCESSIBILITY,
                details.admission().accessibility());
        if (!campaign.actions().containsAll(sorting.actions())) {
            problems.add(of("sorting.actions", "activities.choice"));
        }
    }

    private void attendance() {
        var attendance = details.attendance();
        if (attendance.format().takesPlaceOnline()) {
            required("attendance.onlineUrl", attendance.onlineUrl());
        }
        if (!attendance.onlineUrl().isEmpty() && details.onlineLink().isEmpty()) {
            problems.add(of("attendance.onlineUrl", "activities.web-address"));
        }
        if (attendance.expectedPeople() == null) {
            problems.add(of("attendance.expectedPeople", "shared.required"));
        } else if (attendance.expectedPeople() == 0) {
            problems.add(of("attendance.expectedPeople", "activities.range", 1, DetailsShape.MAX_PEOPLE));
        }
    }

    private void admission() {
        var admission = details.admission();
        if (!admission.free()) {
            required("admission.feeNote", admission.feeNote());
        }
        if (admission.ageFrom() != null && admission.ageTo() != null && admission.ageFrom() > admission.ageTo()) {
            problems.add(of("admission.ageTo", "activities.age-order"));
        }
    }

    private void contact() {
        required("contact.name", details.contact().name());
        required("contact.phone", details.contact().phone());
        var phone = details.contact().phone();
        if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
            problems.add(of("contact.phone", "activities.phone"));
        }
    }

    private void sites() {
        var sites = details.sites();
        if (details.attendance().format().takesPlaceOnSite() && sites.isEmpty()) {
            problems.add(of("sites", "activities.site-needed"));
        }
        for (int i = 0; i < sites.size(); i++) {
            var row = "sites[" + i + "]";
            required(row + ".name", sites.get(i).name());
            if (sites.get(i).region() == null) {
                problems.add(of(row + ".region", "shared.required"));
            }
            if (!sites.get(i).hasPoint()) {
                warnings.add(of(row + ".lat", "activities.point-asked"));
            }
        }
    }

    private void sessions() {
        var sessions = details.sessions();
        if (sessions.isEmpty()) {
            problems.add(of("sessions", "activities.session-needed"));
        }
        var seen = new HashSet<String>();
        for (int i = 0; i < sessions.size(); i++) {
            var row = "sessions[" + i + "]";
            session(row, sessions.get(i));
            if (sessions.get(i).startsAt() != null
                    && !seen.add(sessions.get(i).site() + "@" + sessions.get(i).startsAt())) {
                problems.add(of(row + ".startsAt", "activities.session-twice"));
            }
        }
    }

    private void session(String row, Session session) {
        var start = session.startsAt();
        var end = session.endsAt();
        if (start == null) {
            problems.add(of(row + ".startsAt", "shared.required"));
        } else {
            startMakesSense(row, start);
        }
        if (end == null) {
            problems.add(of(row + ".endsAt", "shared.required"));
        } else if (start != null && !end.isAfter(start)) {
            problems.add(of(row + ".endsAt", "activities.end-before-start"));
        } else if (start != null && Duration.between(start, end).compareTo(LONGEST_SESSION) > 0) {
            problems.add(of(row + ".endsAt", "activities.session-too-long"));
        }
        if (details.attendance().format() == Format.ONSITE
                && session.site() == null
                && details.sites().size() > 1) {
            problems.add(of(row + ".site", "activities.session-site-needed"));
        }
        booking(row, session);
    }

    private void startMakesSense(String row, Instant start) {
        var day = Festival.dateOf(start);
        if (Math.abs(day.getYear() - campaign.year()) > 1) {
            problems.add(of(row + ".startsAt", "activities.other-year", String.valueOf(campaign.year())));
        } else if (!campaign.isInWindow(day)) {
            warnings.add(of(row + ".startsAt", "activities.outside-window"));
        }
        if (start.isBefore(now)) {
            warnings.add(of(row + ".startsAt", "activities.already-begun"));
        }
    }

    private void booking(String row, Session session) {
        if (session.bookable() && session.capacity() == null) {
            problems.add(of(row + ".capacity", "activities.capacity-needed"));
        }
        var opens = session.bookingOpensAt();
        if (opens != null && session.startsAt() != null && !opens.isBefore(session.startsAt())) {
            problems.add(of(row + ".bookingOpensAt", "activities.booking-opens-late"));
        }
    }

    private void safety() {
        if (!details.largeEvent()) {
            return;
        }
        var safety = details.safety();
        if (safety.permitNumber().isEmpty() && safety.exemptionReason().isEmpty()) {
            problems.add(of("safety.permitNumber", "activities.permit-needed", LARGE_EVENT));
        }
        var tooSoon = now.plus(Duration.ofDays(PERMIT_DAYS));
        var tooShort = details.sessions().stream()
                .map(Session::startsAt)
                .anyMatch(start -> start != null && start.isAfter(now) && start.isBefore(tooSoon));
        if (tooShort) {
            warnings.add(of("safety.permitNumber", "activities.permit-days", PERMIT_DAYS));
        }
    }

    private void required(String field, String text) {
        if (text.isEmpty()) {
            problems.add(of(field, "shared.required"));
        }
    }

    private void known(String field, Taxonomy taxonomy, Set<String> codes) {
        if (!codes.stream().allMatch(code -> campaign.knows(taxonomy, code))) {
            problems.add(of(field, "activities.choice"));
        }
    }
}
