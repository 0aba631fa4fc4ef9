package org.sciday.campaigns.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.facts.Source;
import org.sciday.regions.MapView;
import org.sciday.shared.Festival;

/**
 * A campaign as the public sees it.
 *
 * @param map the sites of its main events on the owner's region
 * @param sentences where the sentence can be read that a value comes from
 * @param joined published activities by the origin of the action they join
 */
public record FestivalPage(
        Sheet sheet,
        String ownerName,
        MapView map,
        List<KeyDate> dates,
        Map<ActionId, Long> joined,
        List<CampaignRow> children,
        Map<Source, String> sentences,
        Instant now) {

    public FestivalPage {
        dates = List.copyOf(dates);
        joined = Map.copyOf(joined);
        children = List.copyOf(children);
        sentences = Map.copyOf(sentences);
    }

    /** The headline: the theme, or the name when there is none yet. */
    public String headline() {
        var theme = sheet.theme();
        return theme == null || theme.isBlank() ? sheet.name() : theme;
    }

    public boolean hasTheme() {
        return !headline().equals(sheet.name());
    }

    public @Nullable String text(Part<@Nullable String> part) {
        return sheet.get(part).value();
    }

    public boolean isNow() {
        var window = sheet.window();
        return sheet.campaign().isOpen()
                && window != null
                && !today().isBefore(window.startsOn())
                && !today().isAfter(window.endsOn());
    }

    public boolean isOver() {
        return sheet.campaign().isPast(today());
    }

    /** Days until it starts; 0 when it has started or nobody knows when. */
    public long daysToGo() {
        var window = sheet.window();
        return window == null ? 0 : Math.max(0, window.startsOn().toEpochDay() - today().toEpochDay());
    }

    private LocalDate today() {
        return Festival.dateOf(now);
    }

    /** Actions under their common heading, in the order of the notice. */
    public Map<String, List<Action>> actionGroups() {
        return sheet.actions().stream()
                .collect(Collectors.groupingBy(
                        action -> action.groupName() == null ? "" : action.groupName(),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    public long joinedBy(Action action) {
        return joined.getOrDefault(action.origin(), 0L);
    }

    /** Campaigns above, nearest first; drafts are nobody's business. */
    public List<CampaignLine> above() {
        return sheet.chain().stream().skip(1).filter(line -> !line.isDraft()).toList();
    }
}
