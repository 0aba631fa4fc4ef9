package org.sciday.tours.web;

import org.jspecify.annotations.Nullable;
import org.sciday.shared.web.Form;
import org.sciday.tours.RouteId;

/** @param id null: not kept yet */
public record RouteEditPage(Form<RouteForm> form, @Nullable RouteId id) {

    public String action() {
        return id == null ? "/desk/routes" : "/desk/routes/" + id;
    }
}
