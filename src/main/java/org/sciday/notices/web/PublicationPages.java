package org.sciday.notices.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Sends a notice out, reminds of it once, takes it back. */
@Controller
class PublicationPages {

    private static final String PAGE = "/desk/notices/{id}";

    private final Notices notices;
    private final NoticeDesk desk;

    PublicationPages(Notices notices, NoticeDesk desk) {
        this.notices = notices;
        this.desk = desk;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/publication")
    Answer publish(@PathVariable NoticeId id, Viewer by) {
        notices.publish(id, by);
        return Redirect.to("/desk/notices/" + id).saying("notices.published-now");
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/withdrawal")
    Answer withdraw(@PathVariable NoticeId id, @RequestParam(required = false) @Nullable String reason, Viewer by) {
        notices.seeToManage(id, by);
        var given = Objects.requireNonNullElse(reason, "");
        try {
            notices.withdraw(id, given, by);
            return Redirect.to("/desk/notices/" + id).saying("notices.withdrawn-now");
        } catch (InvalidInput problem) {
            return Html.invalid("notices/manage", desk.lay(id, Form.of(""), Form.of(given).with(problem), by));
        }
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/reminder")
    Answer remind(@PathVariable NoticeId id, Viewer by) {
        var units = notices.remind(id, by);
        return Redirect.to("/desk/notices/" + id + "/recipients").saying("notices.reminded", units);
    }
}
