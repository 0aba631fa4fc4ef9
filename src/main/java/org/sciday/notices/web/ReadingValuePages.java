package org.sciday.notices.web;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.Finding;
import org.sciday.notices.FindingField;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.Readings;
import org.sciday.notices.Sentences;
import org.sciday.notices.TextSpan;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
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

/** Adds values from sentences of a notice, and corrects what was read. */
@Controller
class ReadingValuePages {

    private static final String PAGE = "/desk/notices/{id}/reading/values";

    private final Notices notices;
    private final Readings readings;
    private final ReadingDesk desk;

    ReadingValuePages(Notices notices, Readings readings, ReadingDesk desk) {
        this.notices = notices;
        this.readings = readings;
        this.desk = desk;
    }

    /** The form for a new value, filled with what was chosen in the text. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE + "/new")
    Answer blank(
            @PathVariable NoticeId id,
            @RequestParam(required = false) @Nullable FindingField field,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end,
            Viewer viewer) {
        var text = notices.seeToManage(id, viewer).text();
        var asked = field == null ? FindingField.OBLIGATIONS : field;
        var chosen = span(text, start, end);
        var prefill = new Prefill(asked, readings.of(id, viewer).version(), yearOf(id, viewer));
        var form = chosen.map(span -> prefill.from(text, span)).orElseGet(prefill::empty);
        return Html.of("notices/reading", desk.lay(id, new Editor(asked, null, Form.of(form)), null, viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE)
    Answer add(@PathVariable NoticeId id, @ModelAttribute ValueForm form, BindingResult result, Viewer by) {
        var text = notices.seeToManage(id, by).text();
        var filled = Form.of(form, result);
        var field = form.field() == null ? FindingField.OBLIGATIONS : form.field();
        if (!filled.hasErrors()) {
            try {
                var after = readings.add(id, field, form.valueOf(field), place(text, form), by);
                return Redirect.to("/desk/notices/" + id + "/reading#v-"
                        + after.findings().getLast().id());
            } catch (InvalidInput problem) {
                filled = filled.with(problem);
            }
        }
        return Html.invalid("notices/reading", desk.lay(id, new Editor(field, null, filled), null, by));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE + "/{finding}")
    Answer edit(@PathVariable NoticeId id, @PathVariable int finding, Viewer viewer) {
        notices.seeToManage(id, viewer);
        var reading = readings.of(id, viewer);
        var found = reading.get(finding);
        var form = FilledForm.of(found.field(), reading.version(), found.value());
        return Html.of("notices/reading", desk.lay(id, editor(found, Form.of(form)), null, viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/{finding}")
    Answer correct(
            @PathVariable NoticeId id,
            @PathVariable int finding,
            @ModelAttribute ValueForm form,
            BindingResult result,
            Viewer by) {
        notices.seeToManage(id, by);
        var found = readings.of(id, by).get(finding);
        var filled = Form.of(form, result);
        if (!filled.hasErrors()) {
            try {
                var seen = form.version() == null ? 0 : form.version();
                readings.correct(id, finding, form.valueOf(found.field()), seen, by);
                return Redirect.to("/desk/notices/" + id + "/reading#v-" + finding);
            } catch (InvalidInput problem) {
                filled = filled.with(problem);
            } catch (Conflict problem) {
                var trouble = FieldError.of("", problem.code());
                return new Html("notices/reading", desk.lay(id, null, trouble, by), problem.status());
            }
        }
        return Html.invalid("notices/reading", desk.lay(id, editor(found, filled), null, by));
    }

    private static Editor editor(Finding found, Form<ValueForm> form) {
        return new Editor(found.field(), found, form);
    }

    private int yearOf(NoticeId id, Viewer viewer) {
        return readings.of(id, viewer).findings().stream()
                .filter(finding -> finding.field().isDate() && finding.value() instanceof LocalDate)
                .map(finding -> ((LocalDate) finding.value()).getYear())
                .findFirst()
                .orElse(2000);
    }

    /** Where the value stands: what was chosen, or the sentence that was copied; null when it is typed without one. */
    private static @Nullable TextSpan place(String text, ValueForm form) {
        var sentence = form.sentence() == null ? "" : form.sentence().replace("\r\n", "\n").strip();
        if (sentence.isEmpty()) {
            return null;
        }
        var chosen = span(text, form.start(), form.end())
                .filter(span -> Sentences.around(Sentences.of(text), span).of(text).equals(sentence));
        if (chosen.isPresent()) {
            return chosen.get();
        }
        var at = text.indexOf(sentence);
        if (at < 0) {
            throw InvalidInput.of("sentence", "notices.no-such-place");
        }
        return new TextSpan(at, at + sentence.length());
    }

    private static Optional<TextSpan> span(String text, @Nullable Integer start, @Nullable Integer end) {
        return start == null || end == null || start < 0 || end <= start || end > text.length()
                ? Optional.empty()
                : Optional.of(new TextSpan(start, end));
    }
}
