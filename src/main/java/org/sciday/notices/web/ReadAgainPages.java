package org.sciday.notices.web;

import org.sciday.notices.NoticeId;
import org.sciday.notices.ReadAgain;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Looks at a notice a second time: with better rules, or because somebody said what it is. */
@Controller
class ReadAgainPages {

    private static final String PAGE = "/desk/notices/{id}/reading";

    private final ReadAgain reading;

    ReadAgainPages(ReadAgain reading) {
        this.reading = reading;
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/repetitions")
    Answer again(@PathVariable NoticeId id, Viewer by) {
        reading.again(id, by);
        return Redirect.to("/desk/notices/" + id + "/reading").saying("notices.read.read-again");
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(PAGE + "/judgement")
    Answer judge(@PathVariable NoticeId id, @RequestParam(defaultValue = "false") boolean campaign, Viewer by) {
        reading.judge(id, campaign, by);
        var said = campaign ? "notices.read.judged-campaign" : "notices.read.judged-none";
        return Redirect.to("/desk/notices/" + id + "/reading").saying(said);
    }
}
