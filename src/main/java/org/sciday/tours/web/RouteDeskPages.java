package org.sciday.tours.web;

import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.tours.RouteId;
import org.sciday.tours.Routes;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A unit lays out its routes. */
@Controller
class RouteDeskPages {

    private final Routes routes;
    private final RouteQueries queries;

    RouteDeskPages(Routes routes, RouteQueries queries) {
        this.routes = routes;
        this.queries = queries;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/routes")
    Answer list(Viewer viewer) {
        return Html.of("tours/desk", new RouteDeskPage(queries.atDesk(viewer.actingUnit(), false), true));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/routes/new")
    Answer blank() {
        return Html.of("tours/edit", new RouteEditPage(Form.of(RouteForm.blank(Ids.next())), null));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/routes")
    Answer add(@ModelAttribute RouteForm form, BindingResult result, Viewer by) {
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid("tours/edit", new RouteEditPage(filled, null));
        }
        try {
            var key = form.key() == null ? Ids.next() : form.key();
            return Redirect.to("/desk/routes/" + routes.add(form.draft(), key, by)).saying("tours.saved");
        } catch (InvalidInput problem) {
            return Html.invalid("tours/edit", new RouteEditPage(filled.with(problem), null));
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/routes/{id}/edit")
    Answer edit(@PathVariable RouteId id, Viewer viewer) {
        return Html.of("tours/edit", new RouteEditPage(Form.of(RouteForm.of(routes.see(id, viewer))), id));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/routes/{id}")
    Answer save(@PathVariable RouteId id, @ModelAttribute RouteForm form, BindingResult result, Viewer by) {
        routes.see(id, by);
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid("tours/edit", new RouteEditPage(filled, id));
        }
        try {
            routes.edit(id, form.version() == null ? 0 : form.version(), form.draft(), by);
            return Redirect.to("/desk/routes/" + id).saying("tours.saved");
        } catch (InvalidInput problem) {
            return Html.invalid("tours/edit", new RouteEditPage(filled.with(problem), id));
        }
    }
}
