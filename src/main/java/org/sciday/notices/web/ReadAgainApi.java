package org.sciday.notices.web;

import org.jspecify.annotations.Nullable;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.ReadAgain;
import org.sciday.notices.Reading;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A second look at a notice, for other systems. */
@RestController
@RequestMapping("/api/v1/notices/{id}/reading")
class ReadAgainApi {

    private final Notices notices;
    private final ReadAgain reading;

    ReadAgainApi(Notices notices, ReadAgain reading) {
        this.notices = notices;
        this.reading = reading;
    }

    /** @param campaign whether a campaign is to be opened from the notice */
    record Judgement(@Nullable Boolean campaign) {}

    /** Reads the text again; what people decided stays. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/repetitions")
    ReadingView again(@PathVariable NoticeId id, Viewer by) {
        return view(id, reading.again(id, by), by);
    }

    /** Says what the text is, against what the reader took it for. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/judgement")
    ReadingView judge(@PathVariable NoticeId id, @RequestBody Judgement judgement, Viewer by) {
        return view(id, reading.judge(id, Boolean.TRUE.equals(judgement.campaign()), by), by);
    }

    private ReadingView view(NoticeId id, Reading after, Viewer by) {
        return ReadingView.of(notices.seeToManage(id, by), after);
    }
}
