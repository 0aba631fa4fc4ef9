package org.sciday.recommendations.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Campaigns;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.Lists;
import org.sciday.recommendations.RoundId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
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
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's list: looked at, put together, handed in. */
@Controller
class ListPages {

    static final String PAGE = "/desk/recommendations/{round}/units/{unit}";

    private final Lists lists;
    private final Campaigns campaigns;

    ListPages(Lists lists, Campaigns campaigns) {
        this.lists = lists;
        this.campaigns = campaigns;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE)
    Html show(
            @PathVariable RoundId round,
            @PathVariable UnitId unit,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable String q,
            Viewer viewer) {
        return Html.of("recommendations/unit", page(round, unit, kind, q, Form.of(new RemarkForm("")), viewer));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping(PAGE + "/entries")
    Answer add(@PathVariable RoundId round, @PathVariable UnitId unit, @ModelAttribute EntryForm form, BindingResult result, Viewer viewer) {
        if (result.hasErrors() || form.kind() == null || form.subject() == null) {
            lists.sheet(round, unit, viewer);
            return Redirect.to(path(round, unit)).warning("recommendations.choose");
        }
        try {
            lists.add(round, unit, form.kind(), form.subject(), viewer);
            return Redirect.to(path(round, unit) + "?kind=" + form.kind() + "#" + form.kind()).saying("recommendations.said.added");
        } catch (RuleBroken problem) {
            return Redirect.to(path(round, unit) + "?kind=" + form.kind()).warning(problem);
        }
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping(PAGE + "/filling")
    Answer fill(@PathVariable RoundId round, @PathVariable UnitId unit, Viewer viewer) {
        return done(round, unit, () -> filled(round, unit, lists.fill(round, unit, viewer)));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping(PAGE + "/carrying")
    Answer carry(@PathVariable RoundId round, @PathVariable UnitId unit, Viewer viewer) {
        return done(round, unit, () -> filled(round, unit, lists.carry(round, unit, viewer)));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping(PAGE + "/handing-in")
    Answer handIn(@PathVariable RoundId round, @PathVariable UnitId unit, Viewer viewer) {
        return done(round, unit, () -> {
            lists.handIn(round, unit, viewer);
            return Redirect.to(path(round, unit)).saying("recommendations.said.handed-in");
        });
    }

    Html invalid(RoundId round, UnitId unit, Form<RemarkForm> form, InvalidInput problem, Viewer viewer) {
        return Html.invalid("recommendations/unit", page(round, unit, null, null, form.with(problem), viewer));
    }

    private static Redirect filled(RoundId round, UnitId unit, int added) {
        return Redirect.to(path(round, unit)).saying("recommendations.said.filled", added);
    }

    private static Redirect done(RoundId round, UnitId unit, Supplier<Redirect> step) {
        try {
            return step.get();
        } catch (RuleBroken problem) {
            return Redirect.to(path(round, unit)).warning(problem);
        }
    }

    static String path(RoundId round, UnitId unit) {
        return "/desk/recommendations/" + round + "/units/" + unit;
    }

    private ListPage page(
            RoundId round, UnitId unit, @Nullable Kind kind, @Nullable String q, Form<RemarkForm> remark, Viewer viewer) {
        var sheet = lists.sheet(round, unit, viewer);
        var first = sheet.places(Kind.UNIT) > 0 ? Kind.UNIT : Kind.ACTIVITY;
        var chosen = Objects.requireNonNullElse(kind, first);
        var words = Objects.requireNonNullElse(q, "");
        var narrowed = words.length() > 60 ? words.substring(0, 60) : words;
        return new ListPage(
                sheet,
                campaigns.get(sheet.round().campaign()).name(),
                chosen,
                narrowed,
                sheet.mayWrite() ? lists.suggestions(round, unit, chosen, narrowed, viewer) : List.of(),
                remark);
    }
}
