package org.sciday.activities;

import java.net.URI;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.ActionId;
import org.sciday.files.PictureId;
import org.sciday.shared.FieldError;

/**
 * All that a clerk types about one activity. Nothing is demanded here, because a draft may lack anything;
 * {@link ActivityRules} tells what is missing. Field names are the same in forms, JSON, revisions and problems.
 */
public record Details(
        Wording wording,
        Sorting sorting,
        Attendance attendance,
        Admission admission,
        Contact contact,
        Safety safety,
        List<Site> sites,
        List<Session> sessions) {

    /** What is read: title, text, who else stands behind it, and the picture. */
    public record Wording(
            String title,
            String summary,
            String visitorNote,
            String coHosts,
            @Nullable PictureId cover) {
        public Wording {
            title = PlainText.line(title);
            summary = PlainText.block(summary);
            visitorNote = PlainText.block(visitorNote);
            coHosts = PlainText.block(coHosts);
        }
    }

    /** Codes of the campaign's own vocabularies, and the joint actions it belongs to. */
    public record Sorting(
            String kind, Set<String> topics, Set<String> audiences, Set<String> places, Set<ActionId> actions) {
        public Sorting {
            kind = PlainText.line(kind);
            topics = sorted(topics);
            audiences = sorted(audiences);
            places = sorted(places);
            actions = Set.copyOf(Objects.requireNonNullElse(actions, Set.of()));
        }
    }

    /** @param expectedPeople at one session; the law on large events counts per session */
    public record Attendance(
            Format format,
            String onlineUrl,
            @Nullable Integer expectedPeople,
            @Nullable Integer scienceWorkers,
            @Nullable Integer volunteers) {
        public Attendance {
            format = Objects.requireNonNullElse(format, Format.ONSITE);
            onlineUrl = PlainText.line(onlineUrl);
        }
    }

    /** Who can come in, and on what terms. */
    public record Admission(
            boolean free,
            String feeNote,
            @Nullable Integer ageFrom,
            @Nullable Integer ageTo,
            Set<String> accessibility,
            String accessibilityNote) {
        public Admission {
            feeNote = PlainText.line(feeNote);
            accessibility = sorted(accessibility);
            accessibilityNote = PlainText.block(accessibilityNote);
        }
    }

    /** Who answers the public's questions; shown to everybody, so an office and not a person. */
    public record Contact(String name, String phone) {
        public Contact {
            name = PlainText.line(name);
            phone = PlainText.line(phone);
        }
    }

    /** One of the two, when a thousand people or more are expected at a session. */
    public record Safety(String permitNumber, String exemptionReason) {
        public Safety {
            permitNumber = PlainText.line(permitNumber);
            exemptionReason = PlainText.line(exemptionReason);
        }
    }

    public Details {
        wording = Objects.requireNonNullElseGet(wording, () -> new Wording("", "", "", "", null));
        sorting = Objects.requireNonNullElseGet(sorting, () -> new Sorting("", Set.of(), Set.of(), Set.of(), Set.of()));
        attendance =
                Objects.requireNonNullElseGet(attendance, () -> new Attendance(Format.ONSITE, "", null, null, null));
        admission = Objects.requireNonNullElseGet(admission, () -> new Admission(true, "", null, null, Set.of(), ""));
        contact = Objects.requireNonNullElseGet(contact, () -> new Contact("", ""));
        safety = Objects.requireNonNullElseGet(safety, () -> new Safety("", ""));
        sites = withOneMain(Objects.requireNonNullElse(sites, List.of()));
        sessions = List.copyOf(Objects.requireNonNullElse(sessions, List.of()));
    }

    @SuppressWarnings("NullAway") // the constructor puts empty parts for null ones
    public static Details empty() {
        return new Details(null, null, null, null, null, null, null, null);
    }

    public Optional<Site> mainSite() {
        return sites.stream().filter(Site::main).findFirst();
    }

    public Optional<Site> siteOf(Session session) {
        return sites.stream().filter(site -> site.id().equals(session.site())).findFirst();
    }

    /** The address people join at, if it is one that a browser may safely be sent to. */
    public Optional<URI> onlineLink() {
        return WebAddress.read(attendance.onlineUrl());
    }

    /** The most people at one time: what is expected, or what may be booked if that is more. */
    public int peakPeople() {
        var expected = Stream.ofNullable(attendance.expectedPeople());
        var booked = sessions.stream().flatMap(session -> Stream.ofNullable(session.capacity()));
        return Stream.concat(expected, booked).max(Comparator.naturalOrder()).orElse(0);
    }

    /** Large in the sense of the law, see {@link ActivityRules}. */
    public boolean largeEvent() {
        return attendance.format().takesPlaceOnSite() && peakPeople() >= ActivityRules.LARGE_EVENT;
    }

    /** What makes it impossible to keep even as a draft: lengths and ranges. */
    public List<FieldError> unfit() {
        return DetailsShape.errorsOf(this);
    }

    public Details withWording(Wording changed) {
        return new Details(changed, sorting, attendance, admission, contact, safety, sites, sessions);
    }

    public Details withSorting(Sorting changed) {
        return new Details(wording, changed, attendance, admission, contact, safety, sites, sessions);
    }

    public Details withAdmission(Admission changed) {
        return new Details(wording, sorting, attendance, changed, contact, safety, sites, sessions);
    }

    public Details withContact(Contact changed) {
        return new Details(wording, sorting, attendance, admission, changed, safety, sites, sessions);
    }

    public Details withSafety(Safety changed) {
        return new Details(wording, sorting, attendance, admission, contact, changed, sites, sessions);
    }

    public Details withProgramme(List<Site> newSites, List<Session> newSessions) {
        return new Details(wording, sorting, attendance, admission, contact, safety, newSites, newSessions);
    }

    public Details withCover(@Nullable PictureId cover) {
        return withWording(
                new Wording(wording.title(), wording.summary(), wording.visitorNote(), wording.coHosts(), cover));
    }

    /**
     * As it is meant, once the clerk says it is finished: what is online only has no sites; where there is one site
     * only, every session is there.
     */
    public Details settled() {
        if (attendance.format() == Format.ONLINE) {
            return withProgramme(
                    List.of(),
                    sessions.stream().map(session -> session.at(null)).toList());
        }
        if (attendance.format() == Format.ONSITE && sites.size() == 1) {
            var only = sites.getFirst().id();
            return withProgramme(
                    sites, sessions.stream().map(session -> session.at(only)).toList());
        }
        return this;
    }

    private static List<Site> withOneMain(List<Site> sites) {
        var main = sites.stream()
                .filter(Site::main)
                .findFirst()
                .or(() -> sites.stream().findFirst());
        return sites.stream()
                .map(site -> site.asMain(main.filter(site::equals).isPresent()))
                .toList();
    }

    private static Set<String> sorted(@Nullable Set<String> codes) {
        return Collections.unmodifiableSet(new TreeSet<>(Objects.requireNonNullElse(codes, Set.of())));
    }
}
