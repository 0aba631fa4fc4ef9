package org.sciday.tours.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.circles.Circles;
import org.sciday.favourites.Favourites;
import org.sciday.regions.MapPoint;
import org.sciday.regions.MapView;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.sciday.tours.Itinerary;
import org.sciday.tours.Outings;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

/** Picks out of what was kept in mind become the best way through a day. */
@Controller
class MyRoutePages {

    private final Outings outings;
    private final Favourites favourites;
    private final Circles circles;
    private final MyRouteQueries queries;
    private final RouteMap map;
    private final Clock clock;

    MyRoutePages(
            Outings outings,
            Favourites favourites,
            Circles circles,
            MyRouteQueries queries,
            RouteMap map,
            Clock clock) {
        this.outings = outings;
        this.favourites = favourites;
        this.circles = circles;
        this.queries = queries;
        this.map = map;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/route")
    Answer plan(@ModelAttribute DayForm form, BindingResult result, Viewer viewer) {
        try {
            return Html.of("tours/mine", page(Form.of(form, result), viewer, true));
        } catch (InvalidInput problem) {
            return Html.invalid("tours/mine", page(Form.of(form, result).with(problem), viewer, false));
        }
    }

    @SignedIn
    @PostMapping("/me/outings")
    Answer keep(@Valid @ModelAttribute DayForm form, BindingResult result, Viewer by) {
        var day = form.day();
        if (day == null || result.hasErrors()) {
            return Redirect.to("/me/route");
        }
        var key = form.key() == null ? Ids.next() : form.key();
        try {
            return Redirect.to("/me/outings/" + outings.keep(form.wish(day), key, by)).saying("tours.kept-now");
        } catch (InvalidInput problem) {
            return Html.invalid("tours/mine", page(Form.of(form, result).with(problem), by, false));
        }
    }

    private MyRoutePage page(Form<DayForm> form, Viewer viewer, boolean planning) {
        var now = clock.instant();
        var kept = favourites.activitiesOf(viewer);
        var days = queries.days(kept, now);
        var asked = form.value().day();
        var day = asked != null ? asked : days.isEmpty() ? Festival.dateOf(now) : days.getFirst();
        var plan = planning && !form.value().picks().isEmpty() ? outings.plan(form.value().wish(day), viewer) : null;
        return new MyRoutePage(
                form, day, days, queries.choices(kept, day, now), plan, drawn(plan), Ids.next(), circles.statement());
    }

    private @Nullable MapView drawn(@Nullable Itinerary plan) {
        return plan == null ? null : map.of(plan.stops().stream().flatMap(MyRoutePages::point).toList());
    }

    private static Stream<MapPoint> point(Itinerary.Stop stop) {
        var at = stop.visit().at();
        return at == null ? Stream.empty() : Stream.of(MapPoint.of(at, stop.visit().title(), null, false));
    }
}
