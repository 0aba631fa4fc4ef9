package org.sciday.campaigns.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;
import org.sciday.shared.Ids;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a campaign for the unit the person acts for, empty or after an earlier one. */
@Controller
class NewCampaignPages {

    private static final int CHOICES = 200;

    private final Campaigns campaigns;
    private final CampaignQueries queries;
    private final Clock clock;

    NewCampaignPages(Campaigns campaigns, CampaignQueries queries, Clock clock) {
        this.campaigns = campaigns;
        this.queries = queries;
        this.clock = clock;
    }

    /** The parent or the earlier campaign may be chosen already, by a link on another page. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/campaigns/new")
    Answer blank(
            @RequestParam(required = false) @Nullable CampaignId parent,
            @RequestParam(required = false) @Nullable CampaignId earlier,
            Viewer viewer) {
        var last = earlier == null ? null : campaigns.sheetFor(earlier, viewer).campaign();
        var year = last == null ? Festival.dateOf(clock.instant()).getYear() : last.year() + 1;
        var name = last == null ? "" : last.name().replace(Integer.toString(last.year()), Integer.toString(year));
        var form = new NewCampaignForm(name, year, parent, earlier, Ids.next());
        return Html.of("campaigns/new", page(Form.of(form), Form.of(""), viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns")
    Answer create(@Valid @ModelAttribute NewCampaignForm form, BindingResult result, Viewer viewer) {
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid("campaigns/new", page(filled, Form.of(""), viewer));
        }
        try {
            var order = form.order(viewer.actingUnit());
            var id = form.earlier() == null
                    ? campaigns.create(order, viewer)
                    : campaigns.copy(form.earlier(), order, viewer);
            return Redirect.to("/desk/campaigns/" + id).saying("campaigns.created");
        } catch (InvalidInput problem) {
            return Html.invalid("campaigns/new", page(filled.with(problem), Form.of(""), viewer));
        } catch (RuleBroken problem) {
            var about = new FieldError("parent", problem.code(), problem.arguments());
            var told = filled.with(new InvalidInput(List.of(about)));
            return Html.invalid("campaigns/new", page(told, Form.of(""), viewer));
        }
    }

    /** The page again with the notice as it was given, and what is wrong with it. */
    NewCampaignPage importAgain(ImportForm given, List<FieldError> errors, Viewer viewer) {
        var year = Festival.dateOf(clock.instant()).getYear();
        var form = new NewCampaignForm("", year, given.above(), null, Ids.next());
        return page(Form.of(form), new Form<>(given.text(), errors), viewer);
    }

    private NewCampaignPage page(Form<NewCampaignForm> form, Form<String> json, Viewer viewer) {
        var today = Festival.dateOf(clock.instant());
        var known = new ArrayList<CampaignLine>();
        queries.desk(viewer.unitsWith(Permission.CAMPAIGN_MANAGE), today, CHOICES)
                .forEach(row -> known.add(row.campaign()));
        return new NewCampaignPage(form, campaigns.parentsFor(viewer), known, json);
    }
}
