package org.sciday.activities.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was typed: texts only, so that what cannot be read is shown again. The fields are called as in
 * {@code Details}, and so are the fields of problems.
 *
 * @param version of the activity that the typist saw
 * @param mainSite the id of the row that is the main site
 */
public record ActivityForm(
        String version,
        String mainSite,
        Wording wording,
        Sorting sorting,
        Attendance attendance,
        Admission admission,
        Contact contact,
        Safety safety,
        List<SiteRow> sites,
        List<SessionRow> sessions,
        SeriesForm series) {

    public record Wording(String title, String summary, String visitorNote, String coHosts, String cover) {
        public Wording {
            title = text(title);
            summary = text(summary);
            visitorNote = text(visitorNote);
            coHosts = text(coHosts);
            cover = text(cover);
        }
    }

    public record Sorting(
            String kind, List<String> topics, List<String> audiences, List<String> places, List<String> actions) {
        public Sorting {
            kind = text(kind);
            topics = rows(topics);
            audiences = rows(audiences);
            places = rows(places);
            actions = rows(actions);
        }
    }

    public record Attendance(
            String format, String onlineUrl, String expectedPeople, String scienceWorkers, String volunteers) {
        public Attendance {
            format = text(format);
            onlineUrl = text(onlineUrl);
            expectedPeople = text(expectedPeople);
            scienceWorkers = text(scienceWorkers);
            volunteers = text(volunteers);
        }
    }

    /** @param paid ticked when it costs something; an unticked box sends nothing, and free is the rule */
    public record Admission(
            String paid,
            String feeNote,
            String ageFrom,
            String ageTo,
            List<String> accessibility,
            String accessibilityNote) {
        public Admission {
            paid = text(paid);
            feeNote = text(feeNote);
            ageFrom = text(ageFrom);
            ageTo = text(ageTo);
            accessibility = rows(accessibility);
            accessibilityNote = text(accessibilityNote);
        }
    }

    public record Contact(String name, String phone) {
        public Contact {
            name = text(name);
            phone = text(phone);
        }
    }

    public record Safety(String permitNumber, String exemptionReason) {
        public Safety {
            permitNumber = text(permitNumber);
            exemptionReason = text(exemptionReason);
        }
    }

    @SuppressWarnings("NullAway") // parts that the request lacks come as null
    public ActivityForm {
        version = text(version);
        mainSite = text(mainSite);
        wording = Objects.requireNonNullElseGet(wording, () -> new Wording(null, null, null, null, null));
        sorting = Objects.requireNonNullElseGet(sorting, () -> new Sorting(null, null, null, null, null));
        attendance = Objects.requireNonNullElseGet(attendance, () -> new Attendance(null, null, null, null, null));
        admission = Objects.requireNonNullElseGet(admission, () -> new Admission(null, null, null, null, null, null));
        contact = Objects.requireNonNullElseGet(contact, () -> new Contact(null, null));
        safety = Objects.requireNonNullElseGet(safety, () -> new Safety(null, null));
        sites = rows(sites);
        sessions = rows(sessions);
        series = Objects.requireNonNullElseGet(series, SeriesForm::empty);
    }

    ActivityForm withProgramme(List<SiteRow> newSites, List<SessionRow> newSessions) {
        return with(version, wording, newSites, newSessions);
    }

    ActivityForm withVersion(int newVersion) {
        return with(Integer.toString(newVersion), wording, sites, sessions);
    }

    ActivityForm withCover(String cover) {
        var words = new Wording(wording.title, wording.summary, wording.visitorNote, wording.coHosts, cover);
        return with(version, words, sites, sessions);
    }

    private ActivityForm with(String seen, Wording words, List<SiteRow> siteRows, List<SessionRow> sessionRows) {
        return new ActivityForm(
                seen,
                mainSite,
                words,
                sorting,
                attendance,
                admission,
                contact,
                safety,
                siteRows,
                sessionRows,
                series);
    }

    /**
     * Without rows in which nothing was typed, so that row numbers are the same here and in the details. The last one
     * stays: a form without any row would offer nothing to fill in.
     */
    ActivityForm tidy() {
        var placed = sites.stream().filter(row -> !row.blank()).toList();
        var timed = sessions.stream().filter(row -> !row.blank()).toList();
        return withProgramme(
                placed.isEmpty() ? sites.stream().limit(1).toList() : placed,
                timed.isEmpty() ? sessions.stream().limit(1).toList() : timed);
    }

    int versionSeen() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Rows that were removed in the browser leave gaps in the numbering. */
    @SuppressWarnings("NullAway") // the binder makes lists with gaps, whatever their type says
    static <T> List<T> rows(@Nullable List<T> rows) {
        return rows == null ? List.of() : rows.stream().filter(Objects::nonNull).toList();
    }
}
