package org.sciday.notices.web;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.notices.Enclosures;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.SearchWords;
import org.sciday.notices.TextSpan;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.units.Units;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Notices for everybody who may read them. Public by its marker; for others a notice does not exist. */
@Controller
class NoticePages {

    private static final int LAST_PAGE = 500;

    private final Notices notices;
    private final Enclosures enclosures;
    private final Campaigns campaigns;
    private final Units units;
    private final NoticeQueries queries;

    NoticePages(Notices notices, Enclosures enclosures, Campaigns campaigns, Units units, NoticeQueries queries) {
        this.notices = notices;
        this.enclosures = enclosures;
        this.campaigns = campaigns;
        this.units = units;
        this.queries = queries;
    }

    @Public
    @GetMapping("/notices")
    Answer list(
            @RequestParam(required = false) @Nullable String q, @RequestParam(required = false) @Nullable Integer page) {
        var query = Objects.requireNonNullElse(q, "").strip();
        var number = Math.clamp(Objects.requireNonNullElse(page, 1), 1, LAST_PAGE);
        return Html.of("notices/list", new NoticeListPage(query, queries.published(SearchWords.of(query), number)));
    }

    /** With a place, the sentence there is marked: "why is this deadline here?" */
    @Public
    @GetMapping("/notices/{id}")
    Answer show(
            @PathVariable NoticeId id,
            @RequestParam(required = false) @Nullable Integer start,
            @RequestParam(required = false) @Nullable Integer end,
            Viewer viewer) {
        return Html.of("notices/show", page(notices.open(id, viewer), start, end, viewer));
    }

    @Public
    @GetMapping("/notices/{id}/print")
    Answer print(@PathVariable NoticeId id, Viewer viewer) {
        return Html.of("notices/print", page(notices.see(id, viewer), null, null, viewer));
    }

    private NoticePage page(Notice notice, @Nullable Integer start, @Nullable Integer end, Viewer viewer) {
        var marks = start != null && end != null && start >= 0 && end > start && end <= notice.text().length()
                ? List.of(new Mark("here", new TextSpan(start, end), 0, "here"))
                : List.<Mark>of();
        return new NoticePage(
                notice,
                units.namesOf(List.of(notice.owner())).getOrDefault(notice.owner(), ""),
                MarkedText.of(notice.text(), marks),
                !marks.isEmpty(),
                enclosures.of(notice.id(), viewer),
                campaignOf(notice, viewer),
                notices.mayManage(notice, viewer));
    }

    private @Nullable CampaignLine campaignOf(Notice notice, Viewer viewer) {
        var campaign = notice.campaign();
        return campaign == null
                ? null
                : campaigns.find(campaign)
                        .filter(line -> !line.isDraft() || campaigns.mayManage(campaign, viewer))
                        .orElse(null);
    }
}
