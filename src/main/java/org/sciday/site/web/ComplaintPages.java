package org.sciday.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.DeskLink;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.site.Complaints;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The entry for complaints that every page links to, and the desk where they are dealt with. */
@Controller
class ComplaintPages {

    private final Complaints complaints;

    ComplaintPages(Complaints complaints) {
        this.complaints = complaints;
    }

    @Bean
    static DeskLink complaintsLink() {
        return new DeskLink(95, "site.complaints", "/desk/complaints", Permission.OPERATE);
    }

    @Public
    @GetMapping("/complaints")
    Answer ask(HttpServletRequest request) {
        var from = Optional.ofNullable(request.getHeader("Referer")).orElse("");
        return Html.of("site/complaint", new ComplaintPage(Form.of(new ComplaintForm(Ids.next(), "", "", from))));
    }

    @Public
    @PostMapping("/complaints")
    Answer make(ComplaintForm form) {
        try {
            var key = Optional.ofNullable(form.key()).orElseGet(Ids::next);
            complaints.make(key, form.words(), form.reach(), form.from());
            return Redirect.to("/").saying("site.complaint.thanks");
        } catch (InvalidInput problem) {
            return Html.invalid("site/complaint", new ComplaintPage(Form.of(form).with(problem)));
        }
    }

    @Can(Permission.OPERATE)
    @GetMapping("/desk/complaints")
    Answer list(Viewer viewer) {
        return Html.of("site/complaints", new ComplaintsPage(complaints.list(viewer)));
    }

    @Can(Permission.OPERATE)
    @PostMapping("/desk/complaints/{id}/answer")
    Answer settle(@PathVariable UUID id, @RequestParam(defaultValue = "") String answer, Viewer viewer) {
        try {
            complaints.settle(id, answer, viewer);
            return Redirect.to("/desk/complaints").saying("site.complaint.settled");
        } catch (InvalidInput problem) {
            return Redirect.to("/desk/complaints").warning("site.complaint.answer-needed");
        }
    }
}
