package org.sciday.activities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sciday.activities.Activities;
import org.sciday.activities.Activity;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionFacts;
import org.sciday.documents.Poster;
import org.sciday.shared.NotFound;
import org.sciday.shared.web.DateText;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.UiSource;
import org.sciday.units.Units;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** An activity as a sheet for the door, with a code that leads to its page. */
@Controller
class ActivityPosterPages {

    private static final int SESSIONS = 5;

    private final Activities activities;
    private final ActivityShow show;
    private final Units units;
    private final UiSource uis;
    private final Clock clock;

    ActivityPosterPages(Activities activities, ActivityShow show, Units units, UiSource uis, Clock clock) {
        this.activities = activities;
        this.show = show;
        this.units = units;
        this.uis = uis;
        this.clock = clock;
    }

    @Public
    @GetMapping("/activities/{id}/poster.pdf")
    ResponseEntity<byte[]> poster(@PathVariable ActivityId id, HttpServletRequest request) {
        var activity = activities
                .find(id)
                .filter(found -> found.publicAt(clock.instant()))
                .orElseThrow(() -> new NotFound("activities.not-public"));
        var name = ContentDisposition.inline()
                .filename(activity.title() + ".pdf", StandardCharsets.UTF_8)
                .build();
        var unit = units.namesOf(List.of(activity.unit())).getOrDefault(activity.unit(), "");
        var scan = uis.of(request).t("activities.poster.scan");
        var poster = new Poster(
                activity.title(), unit, lines(activity, uis.localeOf(request)), scan, show.addressOf(activity));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(Poster.pdf(poster));
    }

    /** The next sessions, then the place: who needs more follows the code. */
    private List<String> lines(Activity activity, Locale locale) {
        var dates = new DateText(locale);
        var lines = new ArrayList<>(activity.details().sessions().stream()
                .flatMap(session -> SessionFacts.of(activity, session).stream())
                .filter(session -> session.endsAt().isAfter(clock.instant()))
                .limit(SESSIONS)
                .map(session -> dates.span(session.startsAt(), session.endsAt()))
                .toList());
        activity.details().mainSite().ifPresent(site -> Stream.of(
                        site.name(), FullAddress.of(site, show.regionNames(activity)))
                .filter(text -> !text.isBlank())
                .forEach(lines::add));
        return lines;
    }
}
