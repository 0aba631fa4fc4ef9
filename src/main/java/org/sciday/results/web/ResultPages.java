package org.sciday.results.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.files.PictureId;
import org.sciday.files.Pictures;
import org.sciday.results.HalfTexts;
import org.sciday.results.NewsReading;
import org.sciday.results.Results;
import org.sciday.results.Summaries;
import org.sciday.results.SummaryOf;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
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
import org.springframework.web.multipart.MultipartFile;

/** What came of an activity: the list of ended ones, one result, its pictures. */
@Controller
class ResultPages {

    private static final String PAGE = "/desk/results/{activity}";

    private final Results results;
    private final Summaries summaries;
    private final Activities activities;
    private final Pictures pictures;
    private final ResultQueries queries;
    private final HalfTexts texts;
    private final NewsReading news;
    private final Clock clock;

    ResultPages(
            Results results,
            Summaries summaries,
            Activities activities,
            Pictures pictures,
            ResultQueries queries,
            HalfTexts texts,
            NewsReading news,
            Clock clock) {
        this.results = results;
        this.summaries = summaries;
        this.activities = activities;
        this.pictures = pictures;
        this.queries = queries;
        this.texts = texts;
        this.news = news;
        this.clock = clock;
    }

    @Can(Permission.RESULTS_EDIT)
    @GetMapping("/desk/results")
    Html list(
            @RequestParam(required = false) @Nullable String show,
            @RequestParam(required = false) @Nullable Integer page,
            Viewer viewer) {
        var unit = viewer.actingUnit();
        var onlyOpen = !"all".equals(show);
        var number = Math.clamp(Objects.requireNonNullElse(page, 1), 1, 500);
        var now = clock.instant();
        return Html.of(
                "results/list",
                new ResultListPage(
                        queries.ended(unit, onlyOpen, number, now),
                        onlyOpen,
                        results.countLacking(unit),
                        queries.countAll(unit, now)));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping(PAGE)
    Html show(@PathVariable ActivityId activity, Viewer viewer) {
        return Html.of("results/show", page(activity, null, viewer));
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE)
    Answer save(@PathVariable ActivityId activity, @Valid @ModelAttribute ResultForm form, BindingResult result, Viewer viewer) {
        var filled = Form.of(result.hasErrors() ? form : form.compact(), result);
        if (filled.hasErrors()) {
            return Html.invalid("results/show", page(activity, filled, viewer));
        }
        try {
            results.checkWritable(activity, viewer);
            var links = news.completed(form.toNews());
            results.save(activity, form.toFigures(), form.storyText(), links, form.versionRead(), viewer);
            texts.forget("/desk/results/" + activity, viewer);
            return Redirect.to("/desk/results/" + activity + "/summary").saying("results.saved");
        } catch (InvalidInput problem) {
            return Html.invalid("results/show", page(activity, filled.with(problem), viewer));
        }
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE + "/pictures")
    Answer addPictures(
            @PathVariable ActivityId activity,
            @RequestParam(required = false) @Nullable List<MultipartFile> picture,
            Viewer viewer)
            throws IOException {
        var uploads = picture == null ? List.<MultipartFile>of() : picture;
        var files = uploads.stream().filter(file -> !file.isEmpty()).toList();
        results.checkWritable(activity, viewer);
        var before = results.see(activity, viewer);
        try {
            if (files.isEmpty()) {
                throw InvalidInput.of("picture", "shared.file-required");
            }
            if (files.size() > before.picturesLeft()) {
                throw InvalidInput.of("picture", "results.pictures-too-many", 12);
            }
            results.addPictures(activity, stored(files, viewer), viewer);
            return Redirect.to("/desk/results/" + activity + "#pictures").saying("results.pictures-added", files.size());
        } catch (InvalidInput problem) {
            var form = ResultForm.of(before, activities.see(activity, viewer));
            return Html.invalid("results/show", page(activity, Form.of(form).with(problem), viewer));
        }
    }

    @Can(Permission.RESULTS_EDIT)
    @PostMapping(PAGE + "/pictures/{picture}/removal")
    Answer removePicture(@PathVariable ActivityId activity, @PathVariable PictureId picture, Viewer viewer) {
        results.removePicture(activity, picture, viewer);
        return Redirect.to("/desk/results/" + activity + "#pictures").saying("results.picture-removed");
    }

    private List<PictureId> stored(List<MultipartFile> files, Viewer viewer) throws IOException {
        var ids = new ArrayList<PictureId>();
        for (var file : files) {
            ids.add(pictures.store(viewer, file.getBytes(), Objects.requireNonNullElse(file.getOriginalFilename(), "")));
        }
        return ids;
    }

    private ResultPage page(ActivityId id, @Nullable Form<ResultForm> form, Viewer viewer) {
        var activity = activities.see(id, viewer);
        var result = results.see(id, viewer);
        var summary = summaries.see(new SummaryOf.OneActivity(id), viewer);
        return new ResultPage(
                activity,
                summary.unitName(),
                result,
                form == null ? Form.of(ResultForm.of(result, activity)) : form,
                results.doublesOf(id, viewer),
                results.strangeDaysOf(id, viewer),
                results.snapshotsOf(id, viewer),
                summary,
                summary.mayWrite(),
                results.isHeld(id, viewer),
                news.isAllowed(),
                new Typing("/desk/results/" + id, texts.find("/desk/results/" + id, viewer).orElse(null)));
    }
}
