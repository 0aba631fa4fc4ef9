package org.sciday.results.web;

import org.jspecify.annotations.Nullable;
import org.sciday.results.SummarySheet;
import org.sciday.shared.web.Form;

/**
 * A summary being written or read.
 *
 * @param path its own address, under which it is kept and handed in
 * @param back to what it is about
 * @param draft what the figures say now, when it differs from what was written
 */
public record SummaryPage(
        SummarySheet sheet, Form<SummaryForm> form, String path, String back, @Nullable String draft) {

    public boolean ofUnit() {
        return path.startsWith("/desk/summaries/");
    }
}
