package org.sciday.results.web;

import java.util.UUID;
import org.sciday.results.Stage;

/** A campaign and a summary of the unit that it asks for. */
public record UnitSummaryRow(UUID campaign, String name, int activities, Stage stage) {

    public String query() {
        return stage.id() == null ? "" : "?stage=" + stage.id();
    }
}
