package org.sciday.activities.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Term;
import org.sciday.shared.PageOf;

/**
 * The desk's list of activities, its filter and the views that the person keeps.
 *
 * @param more there are more than were counted
 */
public record ActivityListPage(
        PageOf<ActivityRow> rows,
        boolean more,
        ActivityFilter filter,
        boolean subtree,
        boolean mayWrite,
        List<CampaignLine> campaigns,
        List<Term> kinds,
        List<Action> actions,
        List<SavedView> views,
        String query) {

    public Map<String, String> kindOptions(boolean chinese) {
        var options = new LinkedHashMap<String, String>();
        kinds.forEach(term -> options.put(term.code(), term.name(chinese)));
        return options;
    }

    public Map<String, String> actionOptions() {
        var options = new LinkedHashMap<String, String>();
        actions.forEach(action -> options.put(action.id().toString(), action.name()));
        return options;
    }

    public Map<String, String> campaignOptions() {
        var options = new LinkedHashMap<String, String>();
        campaigns.forEach(line -> options.put(line.id().toString(), line.name()));
        return options;
    }

    public String kindName(String code, boolean chinese) {
        return kinds.stream()
                .filter(term -> term.code().equals(code))
                .map(term -> term.name(chinese))
                .findFirst()
                .orElse("");
    }
}
