package org.sciday.circles.web;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.sciday.circles.Circles;
import org.sciday.circles.StudyId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The planner's desk: hand in a list of homes, read where nobody is near, and where the next place helps most. */
@Controller
class StudyPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** With the mark that makes Excel read it as UTF-8. */
    private static final String TEMPLATE = """
            \uFEFF名称,纬度,经度,人数,类别
            翔云里小区,39.6301,118.1802,2600,小区
            社区服务中心,39.6402,118.1755,,候选点
            市科技馆,39.6389,118.1423,,已有场所
            """;

    private final Circles circles;
    private final StudyMap map;

    StudyPages(Circles circles, StudyMap map) {
        this.circles = circles;
        this.map = map;
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/desk/circles")
    Answer list(Viewer viewer) {
        return Html.of("circles/list", page(Form.of(StudyForm.blank()), viewer));
    }

    @Can(Permission.SUBTREE_VIEW)
    @PostMapping("/desk/circles")
    Answer add(
            @Valid @ModelAttribute StudyForm form,
            BindingResult result,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Viewer by) {
        var filled = Form.of(form, result);
        if (filled.hasErrors()) {
            return Html.invalid("circles/list", page(filled, by));
        }
        try {
            return Redirect.to("/desk/circles/" + circles.add(form.asked(bytes(file)), by));
        } catch (InvalidInput problem) {
            return Html.invalid("circles/list", page(filled.with(problem), by));
        }
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/desk/circles/template.csv")
    ResponseEntity<String> template() {
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"circle-template.csv\"")
                .body(TEMPLATE);
    }

    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/desk/circles/{id}")
    Answer show(@PathVariable StudyId id, Viewer viewer) {
        var findings = circles.findings(id, viewer);
        return Html.of("circles/show", new StudyPage(findings, map.of(findings)));
    }

    @Can(Permission.SUBTREE_VIEW)
    @PostMapping("/desk/circles/{id}/removal")
    Answer remove(@PathVariable StudyId id, Viewer by) {
        circles.remove(id, by);
        return Redirect.to("/desk/circles").saying("circles.removed-now");
    }

    private StudiesPage page(Form<StudyForm> form, Viewer viewer) {
        return new StudiesPage(form, circles.latest(viewer.actingUnit()));
    }

    /** Too large a file is not read at all; the facade says so. */
    private static byte[] bytes(@Nullable MultipartFile file) {
        if (file == null) {
            return new byte[0];
        }
        if (file.getSize() > Circles.MOST_BYTES) {
            throw InvalidInput.of("file", "circles.file.too-large");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
