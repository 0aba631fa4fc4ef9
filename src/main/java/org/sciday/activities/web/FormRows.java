package org.sciday.activities.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sciday.activities.SessionId;
import org.sciday.activities.SiteId;

/** Adds and removes rows of a typed form; nothing is saved thereby. */
final class FormRows {

    private FormRows() {}

    /** What the button's address asks for: a site, a session, or a series of these. */
    static UnaryOperator<ActivityForm> adding(String address) {
        return switch (address.substring(address.lastIndexOf('/') + 1)) {
            case "sites" -> FormRows::withSite;
            case "sessions" -> FormRows::withSession;
            default -> FormRows::withSeries;
        };
    }

    /** A new site starts in the region of the one before it. */
    private static ActivityForm withSite(ActivityForm form) {
        var region = form.sites().isEmpty() ? "" : form.sites().getLast().region();
        var row = new SiteRow(SiteId.next().toString(), "", "", region, "", "");
        return form.withProgramme(with(form.sites(), List.of(row)), form.sessions());
    }

    private static ActivityForm withSession(ActivityForm form) {
        var site = form.sessions().isEmpty() ? "" : form.sessions().getLast().site();
        var row = new SessionRow(SessionId.next().toString(), site, "", "", "", "", "");
        return form.withProgramme(form.sites(), with(form.sessions(), List.of(row)));
    }

    /** Rows of both kinds have ids that nothing else has. */
    static ActivityForm without(ActivityForm form, String id) {
        return form.withProgramme(
                form.sites().stream().filter(row -> !row.id().equals(id)).toList(),
                form.sessions().stream().filter(row -> !row.id().equals(id)).toList());
    }

    /** The series is added to what is there; rows in which nothing was typed make room for it. */
    private static ActivityForm withSeries(ActivityForm form) {
        var made = Series.read(form.series(), form.sites()).rows();
        var typed = form.sessions().stream().filter(row -> !row.blank()).toList();
        return form.withProgramme(form.sites(), with(typed, made));
    }

    private static <T> List<T> with(List<T> rows, List<T> more) {
        var all = new ArrayList<T>(rows);
        all.addAll(more);
        return all;
    }
}
