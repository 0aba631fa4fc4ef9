package org.sciday.notices.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.Reading;
import org.sciday.notices.Readings;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was read out of a notice, and decisions about it, for other systems. */
@RestController
@RequestMapping("/api/v1/notices/{id}/reading")
class ReadingApi {

    private final Notices notices;
    private final Readings readings;

    ReadingApi(Notices notices, Readings readings) {
        this.notices = notices;
        this.readings = readings;
    }

    /**
     * Which values.
     *
     * @param findings their ids; none with {@code safe}
     * @param safe all that are sure, odd in nothing and contradicted by nothing
     * @param version of the reading that was looked at
     */
    record Choice(
            @Nullable List<Integer> findings,
            @Nullable Boolean safe,
            @Nullable Integer version) {

        List<Integer> ids() {
            return Objects.requireNonNullElse(findings, List.of());
        }

        int seen() {
            return Objects.requireNonNullElse(version, 0);
        }
    }

    /** Each proposed value with its place, its sentence and what was decided about it. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @GetMapping
    ReadingView show(@PathVariable NoticeId id, Viewer viewer) {
        return view(id, readings.of(id, viewer), viewer);
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/acceptances")
    ReadingView accept(@PathVariable NoticeId id, @RequestBody Choice choice, Viewer by) {
        var after = Boolean.TRUE.equals(choice.safe())
                ? readings.acceptSafe(id, by)
                : readings.accept(id, choice.ids(), choice.seen(), by);
        return view(id, after, by);
    }

    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/rejections")
    ReadingView reject(@PathVariable NoticeId id, @RequestBody Choice choice, Viewer by) {
        return view(id, readings.reject(id, choice.ids(), choice.seen(), by), by);
    }

    /** Makes a campaign's draft of the accepted values; later the same one is given. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping("/campaign")
    Map<String, String> open(@PathVariable NoticeId id, Viewer by) {
        return Map.of("campaign", readings.openDraft(id, by).toString());
    }

    private ReadingView view(NoticeId id, Reading reading, Viewer by) {
        return ReadingView.of(notices.seeToManage(id, by), reading);
    }
}
