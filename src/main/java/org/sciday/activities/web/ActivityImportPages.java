package org.sciday.activities.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.imports.ActivityImports;
import org.sciday.activities.imports.ImportId;
import org.sciday.activities.imports.ReadActivity;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.files.Uploads;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.PageOf;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Workbooks of activities: handing one in, looking at what would become of it. */
@Controller
class ActivityImportPages {

    static final String PATH = "/desk/activities/imports";

    private static final int PAGE_SIZE = 50;
    private static final int SUBMITTABLE = 500;

    private final ActivityImports imports;
    private final Campaigns campaigns;
    private final NearestCampaigns nearest;
    private final Uploads uploads;

    ActivityImportPages(ActivityImports imports, Campaigns campaigns, NearestCampaigns nearest, Uploads uploads) {
        this.imports = imports;
        this.campaigns = campaigns;
        this.nearest = nearest;
        this.uploads = uploads;
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping(PATH)
    Answer list(ActivityImportForm form, Viewer viewer) {
        return Html.of("activities/imports", page(Form.of(form), viewer));
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @PostMapping(PATH)
    Answer take(ActivityImportForm form, @RequestParam(required = false) @Nullable MultipartFile file, Viewer viewer) {
        try {
            if (file == null || file.isEmpty()) {
                throw InvalidInput.of("file", "shared.file-required");
            }
            var values = new TypedValues();
            var campaign = values.choice("campaign", Objects.toString(form.campaign(), ""), CampaignId::of);
            if (campaign == null) {
                throw InvalidInput.of("campaign", "shared.choose");
            }
            var name = Objects.toString(file.getOriginalFilename(), "");
            var id = imports.read(uploads.workbook(file), name, campaign, viewer);
            return Redirect.to(PATH + "/" + id);
        } catch (InvalidInput problem) {
            return Html.invalid("activities/imports", page(Form.of(form).with(problem), viewer));
        }
    }

    @Can(Permission.ACTIVITIES_EDIT)
    @GetMapping(PATH + "/{id}")
    Answer show(@PathVariable ImportId id, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        return Html.of("activities/import", page(id, page, Form.of(""), viewer));
    }

    ActivityImportPage page(ImportId id, int number, Form<String> form, Viewer viewer) {
        var list = imports.see(id, viewer);
        var all = list.open() ? imports.preview(id, viewer) : List.<ReadActivity>of();
        var ready = (int) all.stream().filter(ReadActivity::ready).count();
        var unfit = (int) all.stream().filter(read -> !read.keepable()).count();
        var from = Math.clamp((number - 1L) * PAGE_SIZE, 0, all.size());
        var shown = all.subList(from, Math.min(all.size(), from + PAGE_SIZE));
        return new ActivityImportPage(
                list,
                campaigns.get(list.campaign()).name(),
                new PageOf<>(shown, Math.max(1, number), PAGE_SIZE, all.size()),
                ready,
                all.size() - ready - unfit,
                unfit,
                ready > 0 && ready <= SUBMITTABLE,
                form);
    }

    private ActivityImportListPage page(Form<ActivityImportForm> form, Viewer viewer) {
        var unit = viewer.actingUnit();
        return new ActivityImportListPage(nearest.to(unit), imports.latestOf(unit, viewer), form);
    }
}
