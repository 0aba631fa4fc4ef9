package org.sciday.tables.web;

import org.sciday.tables.Export;

/** How far a file is. */
public record ExportPage(Export export) {

    public String path() {
        return "/desk/tables/exports/" + export.id();
    }

    public String table() {
        return "/desk/tables/" + export.campaign() + "/" + export.kind();
    }
}
