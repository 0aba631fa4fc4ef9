package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityId;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The public page of an activity, and its calendar. */
@Controller
class ActivityPages {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Activities activities;
    private final ActivityShow show;
    private final Clock clock;

    ActivityPages(Activities activities, ActivityShow show, Clock clock) {
        this.activities = activities;
        this.show = show;
        this.clock = clock;
    }

    /** Browsers ask again each time, since places go fast, and get the page only when it is another one. */
    @Public
    @GetMapping("/activities/{id}")
    Answer show(@PathVariable ActivityId id, Viewer viewer, HttpServletResponse response) {
        var activity = published(id);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.COOKIE);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, activity.changedAt().toEpochMilli());
        return Html.of("activities/show", show.page(activity, viewer));
    }

    @Public
    @GetMapping("/activities/{id}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable ActivityId id) {
        var activity = published(id);
        var text = new ActivityCalendar(activity, show.addressOf(activity), show.regionNames(activity)).text();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache())
                .eTag("\"" + activity.id() + "-" + activity.version() + "\"")
                .lastModified(activity.changedAt())
                .header(HttpHeaders.CONTENT_DISPOSITION, fileName(activity).toString())
                .body(text);
    }

    private Activity published(ActivityId id) {
        return activities
                .find(id)
                .filter(activity -> activity.publicAt(clock.instant()))
                .orElseThrow(() -> new NotFound("activities.not-public"));
    }

    private static ContentDisposition fileName(Activity activity) {
        return ContentDisposition.inline()
                .filename(activity.title() + ".ics", StandardCharsets.UTF_8)
                .build();
    }
}
