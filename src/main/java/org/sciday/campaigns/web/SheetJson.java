package org.sciday.campaigns.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Sourced;
import org.sciday.campaigns.facts.Source;

/** A sheet for other systems: values by the code of their part. */
record SheetJson(CampaignJson campaign, List<CampaignJson> chain, Map<String, Value> values) {

    /**
     * @param from the campaign that states the value
     * @param source the sentence of the notice it was read from
     */
    record Value(
            @Nullable Object value,
            String from,
            boolean own,
            @Nullable Source source) {

        static Value of(Sourced<?> value) {
            return new Value(value.value(), value.from().toString(), value.own(), value.source());
        }
    }

    static SheetJson of(Sheet sheet) {
        var values = new LinkedHashMap<String, Value>();
        for (var part : Part.all()) {
            var value = sheet.get(part);
            if (value.stated()) {
                values.put(part.code(), Value.of(value));
            }
        }
        var visible = sheet.chain().stream()
                .filter(line ->
                        !line.isDraft() || line.id().equals(sheet.campaign().id()))
                .map(CampaignJson::of)
                .toList();
        return new SheetJson(CampaignJson.of(sheet.campaign()), visible, values);
    }
}
