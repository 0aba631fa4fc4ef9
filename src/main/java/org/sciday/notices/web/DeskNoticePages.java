package org.sciday.notices.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.SearchWords;
import org.sciday.notices.TakeNotice;
import org.sciday.shared.Festival;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The desk's notices: what came, what was sent, and taking in a new one. */
@Controller
class DeskNoticePages {

    private static final int LAST_PAGE = 500;

    private final TakeNotice taking;
    private final NoticeQueries queries;
    private final Samples samples;
    private final Clock clock;

    DeskNoticePages(TakeNotice taking, NoticeQueries queries, Samples samples, Clock clock) {
        this.taking = taking;
        this.queries = queries;
        this.samples = samples;
        this.clock = clock;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/notices")
    Answer list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String view,
            @RequestParam(required = false) @Nullable Integer page,
            Viewer viewer) {
        var query = Objects.requireNonNullElse(q, "").strip();
        var words = SearchWords.of(query);
        var number = Math.clamp(Objects.requireNonNullElse(page, 1), 1, LAST_PAGE);
        var sends = viewer.can(Permission.CAMPAIGN_MANAGE);
        var ours = sends && !"received".equals(view);
        var rows = ours
                ? queries.ours(
                        viewer.unitsWith(Permission.CAMPAIGN_MANAGE), Festival.dateOf(clock.instant()), words, number)
                : queries.received(viewer.actingUnit(), words, number);
        return Html.of("notices/desk", new DeskNoticesPage(query, rows, ours, sends));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping("/desk/notices/new")
    Answer blank(@RequestParam(required = false) @Nullable String sample) {
        var text = sample == null ? "" : samples.text(sample);
        return Html.of("notices/new", page(Form.of(""), Form.of(text), Ids.next()));
    }

    /** A file goes first; without one the pasted text counts. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/desk/notices")
    Answer take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable UUID key,
            Viewer by) {
        var once = key == null ? Ids.next() : key;
        var pasted = Objects.requireNonNullElse(text, "");
        try {
            if (text == null && (file == null || file.isEmpty())) {
                throw InvalidInput.of("file", "shared.file-required");
            }
            var id = file != null && !file.isEmpty()
                    ? taking.fromFile(bytes(file), nameOf(file), by.actingUnit(), once, by)
                    : taking.fromText(pasted, by.actingUnit(), once, by);
            return Redirect.to("/desk/notices/" + id + "/reading").saying("notices.added");
        } catch (InvalidInput problem) {
            var aboutText = problem.errors().stream().anyMatch(error -> error.field().equals("text"));
            var files = aboutText ? Form.of("") : Form.of("").with(problem);
            var texts = aboutText ? Form.of(pasted).with(problem) : Form.of(pasted);
            return Html.invalid("notices/new", page(files, texts, once));
        }
    }

    private NewNoticePage page(Form<String> file, Form<String> text, UUID key) {
        return new NewNoticePage(file, text, key, samples.codes(), taking.isAssisted());
    }

    static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
