package org.sciday.notices;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.SentenceLinks;
import org.sciday.campaigns.facts.Source;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Leads from a campaign's value to the sentence of the notice that asks for it: in the campaign's own notice or in one of a
 * campaign above, whichever has exactly these words at this place.
 */
@Component
class SentenceFinder implements SentenceLinks {

    private final NoticeStore notices;
    private final NoticeAccess access;
    private final Campaigns campaigns;

    SentenceFinder(NoticeStore notices, NoticeAccess access, Campaigns campaigns) {
        this.notices = notices;
        this.access = access;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Source, String> of(CampaignId campaign, Collection<Source> sources, Viewer viewer) {
        if (sources.stream().allMatch(source -> source.start() == null)) {
            return Map.of();
        }
        var chain = campaigns.chainOf(campaign).stream().map(CampaignLine::id).toList();
        var readable = notices.ofCampaigns(chain).stream()
                .filter(notice -> access.maySee(notice, viewer))
                .toList();
        var links = new HashMap<Source, String>();
        for (var source : sources) {
            readable.stream()
                    .flatMap(notice -> linkInto(notice, source).stream())
                    .findFirst()
                    .ifPresent(link -> links.put(source, link));
        }
        return links;
    }

    private static Optional<String> linkInto(Notice notice, Source source) {
        var start = source.start();
        var end = source.end();
        return start != null && end != null && end <= notice.text().length() && end > start && start >= 0
                        && notice.text().substring(start, end).equals(source.text())
                ? Optional.of("/notices/" + notice.id() + "?start=" + start + "&end=" + end + "#here")
                : Optional.empty();
    }
}
