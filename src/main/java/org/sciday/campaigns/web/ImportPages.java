package org.sciday.campaigns.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.facts.NoticeJson;
import org.sciday.shared.FieldError;
import org.sciday.shared.Ids;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Makes a campaign of a notice: first shows what it would be, then makes it. */
@Controller
class ImportPages {

    private final Campaigns campaigns;
    private final NewCampaignPages beginning;

    ImportPages(Campaigns campaigns, NewCampaignPages beginning) {
        this.campaigns = campaigns;
        this.beginning = beginning;
    }

    /** The notice comes as a file or is pasted; a file goes first. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/import-previews")
    Answer preview(
            @ModelAttribute ImportForm form,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer viewer) {
        var json = file == null || file.isEmpty() ? form.text() : textOf(file);
        var filled = new ImportForm(json, form.above(), Ids.next());
        try {
            var preview = campaigns.previewImport(NoticeJson.read(json), form.above(), viewer);
            return Html.of("campaigns/import", new ImportPage(filled, preview));
        } catch (RuleBroken problem) {
            return again(filled, problem, viewer);
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/campaigns/imports")
    Answer create(@ModelAttribute ImportForm form, Viewer viewer) {
        try {
            var key = form.key() == null ? Ids.next() : form.key();
            var id =
                    campaigns.importSheet(NoticeJson.read(form.text()), form.above(), viewer.actingUnit(), key, viewer);
            return Redirect.to("/desk/campaigns/" + id).saying("campaigns.imported");
        } catch (RuleBroken problem) {
            return again(form, problem, viewer);
        }
    }

    private Answer again(ImportForm form, RuleBroken problem, Viewer viewer) {
        var about = new FieldError("json", problem.code(), problem.arguments());
        return Html.invalid("campaigns/new", beginning.importAgain(form, List.of(about), viewer));
    }

    private static String textOf(MultipartFile file) {
        try {
            return new String(file.getBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
