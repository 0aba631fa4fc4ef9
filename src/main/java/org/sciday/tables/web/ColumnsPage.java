package org.sciday.tables.web;

import org.sciday.shared.web.Form;
import org.sciday.tables.TableSheet;

/** Which columns a table has. */
public record ColumnsPage(TableSheet sheet, Form<ColumnsForm> form) {

    public String table() {
        return new TablePage(sheet).path();
    }

    /** Does the campaign say so itself? */
    public boolean isOwn() {
        return sheet.campaign().id().equals(sheet.layout().from());
    }
}
