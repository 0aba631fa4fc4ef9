package org.sciday.activities.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.activities.SessionId;
import org.sciday.activities.SiteId;
import org.sciday.activities.web.ActivityForm.SessionRow;
import org.sciday.activities.web.ActivityForm.SiteRow;

/** Adds and removes rows of a typed form; nothing is saved thereby. */
final class FormRows {

    private FormRows() {}

    /** A new site starts in the region of the one before it. */
    static ActivityForm withSite(ActivityForm form) {
        var region = form.sites().isEmpty() ? "" : form.sites().getLast().region();
        var row = new SiteRow(SiteId.next().toString(), "", "", region, "", "");
        return form.withProgramme(with(form.sites(), List.of(row)), form.sessions());
    }

    static ActivityForm withoutSite(ActivityForm form, String id) {
        var sites = form.sites().stream().filter(row -> !row.id().equals(id)).toList();
        return form.withProgramme(sites, form.sessions());
    }

    static ActivityForm withSession(ActivityForm form) {
        var site = form.sessions().isEmpty() ? "" : form.sessions().getLast().site();
        var row = new SessionRow(SessionId.next().toString(), site, "", "", "", "", "");
        return form.withProgramme(form.sites(), with(form.sessions(), List.of(row)));
    }

    static ActivityForm withoutSession(ActivityForm form, String id) {
        var sessions =
                form.sessions().stream().filter(row -> !row.id().equals(id)).toList();
        return form.withProgramme(form.sites(), sessions);
    }

    /** The series is added to what is there; rows in which nothing was typed make room for it. */
    static ActivityForm withSeries(ActivityForm form) {
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
