package org.sciday.campaigns.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.facts.Source;
import org.sciday.shared.FieldError;

/**
 * The sheet of a campaign: every value with where it comes from.
 *
 * @param problems what keeps a draft from opening
 * @param changed codes of the parts that were something else before
 * @param sentences where the sentence can be read that a value comes from
 */
public record SheetPage(
        Sheet sheet,
        String ownerName,
        boolean mayManage,
        List<FieldError> problems,
        Set<String> changed,
        List<CampaignRow> children,
        Map<Source, String> sentences) {

    public SheetPage {
        problems = List.copyOf(problems);
        changed = Set.copyOf(changed);
        children = List.copyOf(children);
        sentences = Map.copyOf(sentences);
    }

    public List<Part<?>> partsOf(Part.Section section) {
        return Part.all().stream().filter(part -> part.section() == section).toList();
    }

    /** May the viewer change values now? */
    public boolean mayChange() {
        return mayManage && sheet.campaign().state() != CampaignLine.State.CLOSED;
    }

    /** Is there something above that the part could be left to? */
    public boolean mayTakeOver(Part<?> part) {
        return mayChange()
                && part.isInherited()
                && sheet.chain().size() > 1
                && sheet.get(part).own();
    }
}
