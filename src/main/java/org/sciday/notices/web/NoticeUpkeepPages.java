package org.sciday.notices.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.AttachmentId;
import org.sciday.notices.Enclosures;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One notice on the desk: what is known of it, and what comes with it. */
@Controller
class NoticeUpkeepPages {

    private static final String PAGE = "/desk/notices/{id}";

    private final Notices notices;
    private final Enclosures enclosures;
    private final NoticeDesk desk;

    NoticeUpkeepPages(Notices notices, Enclosures enclosures, NoticeDesk desk) {
        this.notices = notices;
        this.enclosures = enclosures;
        this.desk = desk;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE)
    Answer show(@PathVariable NoticeId id, Viewer viewer) {
        return Html.of("notices/manage", desk.lay(id, viewer));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping(PAGE + "/details")
    Answer edit(@PathVariable NoticeId id, Viewer viewer) {
        var notice = notices.seeToManage(id, viewer);
        return Html.of("notices/edit", new DetailsPage(notice, Form.of(DetailsForm.of(notice))));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/details")
    Answer describe(@PathVariable NoticeId id, @Valid @ModelAttribute DetailsForm form, BindingResult result, Viewer by) {
        var notice = notices.seeToManage(id, by);
        var filled = Form.of(form, result);
        if (!filled.hasErrors()) {
            try {
                notices.describe(id, form.details(), form.seen(), by);
                return Redirect.to("/desk/notices/" + id).saying("notices.described");
            } catch (InvalidInput problem) {
                filled = filled.with(problem);
            } catch (Conflict problem) {
                var told = filled.with(InvalidInput.of("title", problem.code()));
                return new Html("notices/edit", new DetailsPage(notice, told), problem.status());
            }
        }
        return Html.invalid("notices/edit", new DetailsPage(notice, filled));
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/attachments")
    Answer attach(
            @PathVariable NoticeId id, @RequestParam(required = false) @Nullable MultipartFile file, Viewer by) {
        notices.seeToManage(id, by);
        try {
            if (file == null || file.isEmpty()) {
                throw InvalidInput.of("file", "shared.file-required");
            }
            enclosures.add(id, DeskNoticePages.bytes(file), DeskNoticePages.nameOf(file), by);
            return Redirect.to("/desk/notices/" + id).saying("notices.attached");
        } catch (InvalidInput problem) {
            return Html.invalid("notices/manage", desk.lay(id, Form.of("").with(problem), Form.of(""), by));
        } catch (RuleBroken problem) {
            var about = new InvalidInput(List.of(new FieldError("file", problem.code(), problem.arguments())));
            return Html.invalid("notices/manage", desk.lay(id, Form.of("").with(about), Form.of(""), by));
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/attachments/{attachment}/removal")
    Answer detach(@PathVariable NoticeId id, @PathVariable AttachmentId attachment, Viewer by) {
        enclosures.remove(id, attachment, by);
        return Redirect.to("/desk/notices/" + id).saying("notices.detached");
    }
}
