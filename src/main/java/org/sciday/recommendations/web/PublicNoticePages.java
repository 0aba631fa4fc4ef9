package org.sciday.recommendations.web;

import java.util.List;
import org.sciday.recommendations.Certificate;
import org.sciday.recommendations.Commendation;
import org.sciday.recommendations.PublicNotices;
import org.sciday.recommendations.RoundId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 公示 for everybody, and the way to object. */
@Controller
class PublicNoticePages {

    static final String PAGE = "/public-notices/{round}";

    private static final String LIST = "/public-notices";
    private static final String TEMPLATE = "recommendations/notice";

    private final PublicNotices notices;
    private final Commendation commendation;

    PublicNoticePages(PublicNotices notices, Commendation commendation) {
        this.notices = notices;
        this.commendation = commendation;
    }

    @Public
    @GetMapping(LIST)
    Html list() {
        return Html.of("recommendations/notices", new PublicNoticeListPage(notices.list()));
    }

    @Public
    @GetMapping(PAGE)
    Html show(@PathVariable RoundId round, Viewer viewer) {
        return Html.of(TEMPLATE, page(round, Form.of(SaidForm.blank()), viewer));
    }

    @SignedIn
    @PostMapping(PAGE + "/objections")
    Answer object(@PathVariable RoundId round, @ModelAttribute SaidForm form, BindingResult result, Viewer viewer) {
        try {
            notices.object(round, form.toSaid(), form.keyRead(), viewer);
            return Redirect.to(LIST + "/" + round + "#objection").saying("recommendations.said.objected");
        } catch (InvalidInput problem) {
            return Html.invalid(TEMPLATE, page(round, Form.of(form, result).with(problem), viewer));
        }
    }

    private PublicNoticePage page(RoundId round, Form<SaidForm> form, Viewer viewer) {
        var notice = notices.get(round);
        var certificates = notice.round().decidedAt() == null ? List.<Certificate>of() : commendation.certificatesOf(round);
        return new PublicNoticePage(notice, notices.objectionsBy(round, viewer), certificates, form);
    }
}
