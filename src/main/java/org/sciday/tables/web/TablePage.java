package org.sciday.tables.web;

import org.sciday.tables.TableSheet;

/** The beginning of a table. */
public record TablePage(TableSheet sheet) {

    public String path() {
        return "/desk/tables/" + sheet.campaign().id() + "/" + sheet.layout().kind();
    }
}
