package org.sciday.campaigns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;

/**
 * A joint or special action that activities join.
 *
 * @param originId the first action that this one is a copy of; null when it is no copy
 * @param groupName the heading that several actions share
 * @param leads the units that lead it (牵头单位), as written
 */
public record Action(
        ActionId id,
        @Nullable ActionId originId,
        String name,
        @Nullable String groupName,
        List<String> leads,
        @Nullable String summary,
        @Nullable Source source) {

    public Action {
        leads = List.copyOf(leads);
    }

    /** The same for all copies of one action in a tree of campaigns: what joins one of them counts for all above. */
    public ActionId origin() {
        return originId == null ? id : originId;
    }
}
