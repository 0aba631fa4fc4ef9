package org.sciday.reservations.draw.web;

import java.util.Objects;
import org.sciday.activities.SessionId;
import org.sciday.reservations.draw.Draws;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is done with an announced draw: drawn by hand, or called off. */
@Controller
class DrawStepPages {

    private final Draws draws;
    private final DrawDesk desk;

    DrawStepPages(Draws draws, DrawDesk desk) {
        this.draws = draws;
        this.desk = desk;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/sessions/{id}/draw/drawing")
    Answer draw(@PathVariable SessionId id, @ModelAttribute DrawingForm form, BindingResult result, Viewer viewer) {
        try {
            draws.draw(id, form.beacon(), viewer);
            return Redirect.to(pathOf(id)).saying("reservations.draw.done");
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "reservations/draw/desk", desk.drawing(id, Form.of(form).with(problem), viewer));
        } catch (RuleBroken refused) {
            return back(id, refused);
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping("/desk/sessions/{id}/draw/calling-off")
    Answer askToCallOff(@PathVariable SessionId id, Viewer viewer) {
        var page = desk.page(id, viewer);
        return page.blank() ? Redirect.to(pathOf(id)) : Html.of("reservations/draw/calling-off", page);
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping("/desk/sessions/{id}/draw/calling-off")
    Answer callOff(@PathVariable SessionId id, @ModelAttribute DrawingForm form, BindingResult result, Viewer viewer) {
        try {
            draws.callOff(id, Objects.requireNonNullElse(form.because(), ""), viewer);
            return Redirect.to(pathOf(id)).saying("reservations.draw.called-off");
        } catch (InvalidInput problem) {
            return Html.invalid(
                    "reservations/draw/calling-off",
                    desk.drawing(id, Form.of(form).with(problem), viewer));
        } catch (RuleBroken refused) {
            return back(id, refused);
        }
    }

    private static Answer back(SessionId id, RuleBroken refused) {
        return Redirect.to(pathOf(id))
                .warning(refused);
    }

    private static String pathOf(SessionId id) {
        return "/desk/sessions/" + id + "/draw";
    }
}
