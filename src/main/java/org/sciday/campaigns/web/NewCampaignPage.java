package org.sciday.campaigns.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sciday.campaigns.CampaignLine;
import org.sciday.shared.web.Form;

/**
 * Three ways to a campaign: an empty sheet, last year's, a notice.
 *
 * @param parents where it may hang
 * @param earlier what can be copied
 * @param json a notice as typed in, shown again when it could not be read
 */
public record NewCampaignPage(
        Form<NewCampaignForm> form, List<CampaignLine> parents, List<CampaignLine> earlier, Form<String> json) {

    public Map<String, String> parentOptions() {
        return options(parents);
    }

    public Map<String, String> earlierOptions() {
        return options(earlier);
    }

    private static Map<String, String> options(List<CampaignLine> lines) {
        var options = new LinkedHashMap<String, String>();
        lines.forEach(line -> options.put(line.id().toString(), line.name()));
        return options;
    }
}
