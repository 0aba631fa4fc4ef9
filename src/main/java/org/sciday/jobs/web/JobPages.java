package org.sciday.jobs.web;

import java.util.UUID;
import org.sciday.jobs.FollowUps;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Shows the system operator what is planned, what has failed, and lets them try it again. */
@Controller
class JobPages {

    private static final int SHOWN = 100;

    private final FollowUps followUps;
    private final JobQueries queries;

    JobPages(FollowUps followUps, JobQueries queries) {
        this.followUps = followUps;
        this.queries = queries;
    }

    @Can(Permission.OPERATE)
    @GetMapping("/desk/jobs")
    Answer list() {
        return Html.of("jobs/list", new JobsPage(queries.jobs(SHOWN), queries.countFailed()));
    }

    @Can(Permission.OPERATE)
    @GetMapping("/desk/jobs/follow-ups")
    Answer followUps() {
        var failed = queries.countFailed();
        return Html.of("jobs/follow-ups", new FollowUpsPage(queries.failed(SHOWN), failed, queries.countOnTheirWay()));
    }

    @Can(Permission.OPERATE)
    @PostMapping("/desk/jobs/follow-ups/{id}/repetition")
    Answer tryAgain(@PathVariable UUID id, Viewer by) {
        followUps.tryAgain(id, by);
        return Redirect.to("/desk/jobs/follow-ups").saying("jobs.trying-again");
    }
}
