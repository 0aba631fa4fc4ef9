package org.sciday.tables.web;

import java.util.List;
import org.sciday.campaigns.CampaignId;
import org.sciday.obligations.Obligations;
import org.sciday.shared.Conflict;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.tables.TableKind;
import org.sciday.tables.TableSheet;
import org.sciday.tables.Tables;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The tables of a campaign: look at one, choose its columns. */
@Controller
class TablePages {

    private static final String PAGE = "/desk/tables/{campaign}/{kind}";

    private final Tables tables;
    private final Obligations obligations;

    TablePages(Tables tables, Obligations obligations) {
        this.tables = tables;
        this.obligations = obligations;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/tables")
    Html list(Viewer viewer) {
        return Html.of("tables/list", new TableListPage(obligations.concerning(viewer), List.of(TableKind.values())));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE)
    Html show(@PathVariable CampaignId campaign, @PathVariable TableKind kind, Viewer viewer) {
        return Html.of("tables/show", new TablePage(tables.see(campaign, kind, viewer)));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE + "/columns")
    Html columns(@PathVariable CampaignId campaign, @PathVariable TableKind kind, Viewer viewer) {
        var sheet = tables.see(campaign, kind, viewer);
        return Html.of("tables/columns", page(sheet, Form.of(ColumnsForm.of(sheet.layout(), campaign))));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/columns")
    Answer choose(
            @PathVariable CampaignId campaign,
            @PathVariable TableKind kind,
            @ModelAttribute ColumnsForm form,
            Viewer viewer) {
        var sheet = tables.see(campaign, kind, viewer);
        try {
            tables.choose(campaign, kind, form.titleText(), form.chosen(kind), form.versionRead(), viewer);
            return Redirect.to(new TablePage(sheet).path()).saying("tables.chosen-done");
        } catch (InvalidInput problem) {
            return Html.invalid("tables/columns", page(sheet, Form.of(form).with(problem)));
        } catch (Conflict changed) {
            var now = tables.see(campaign, kind, viewer);
            var again = Form.of(ColumnsForm.of(now.layout(), campaign))
                    .with(InvalidInput.of("title", "tables.changed-meanwhile"));
            return Html.invalid("tables/columns", page(now, again));
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/columns/inheritance")
    Answer inherit(@PathVariable CampaignId campaign, @PathVariable TableKind kind, Viewer viewer) {
        tables.inherit(campaign, kind, viewer);
        return Redirect.to("/desk/tables/" + campaign + "/" + kind).saying("tables.inherited-done");
    }

    private static ColumnsPage page(TableSheet sheet, Form<ColumnsForm> form) {
        return new ColumnsPage(sheet, form);
    }
}
