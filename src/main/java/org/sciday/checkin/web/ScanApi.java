package org.sciday.checkin.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.sciday.activities.SessionId;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.DoorScans;
import org.sciday.checkin.web.ScanJson.Batch;
import org.sciday.checkin.web.ScanJson.News;
import org.sciday.checkin.web.ScanJson.Said;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Devices tell what happened at their door, and hear what happened at the others. */
@RestController
class ScanApi {

    private final DoorScans scans;
    private final CheckIns checkIns;
    private final DoorListQueries queries;
    private final Clock clock;

    ScanApi(DoorScans scans, CheckIns checkIns, DoorListQueries queries, Clock clock) {
        this.scans = scans;
        this.checkIns = checkIns;
        this.queries = queries;
        this.clock = clock;
    }

    /** At most 200 scans at once, each with a nonce (a UUID) that repeats keep; without scans the news alone. */
    @Can(Permission.CHECK_IN)
    @PostMapping("/api/v1/sessions/{id}/scans")
    ResponseEntity<News> take(@PathVariable SessionId id, @RequestBody Batch batch, Viewer viewer) {
        checkIns.door(id, viewer);
        var now = clock.instant();
        var answers = scans.take(id, batch.told(now), viewer).stream().map(Said::of).toList();
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(news(id, batch, answers, now));
    }

    private News news(SessionId id, Batch batch, List<Said> answers, Instant now) {
        var read = queries.now();
        var since = batch.since() == null ? read : batch.since();
        return new News(now, answers, queries.mark(id), queries.inside(id, since), queries.crowd(id), read);
    }
}
