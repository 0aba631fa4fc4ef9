package org.sciday.notices.reading.verdict;

import java.util.List;
import java.util.Set;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Proposals;

/** Which proposals a kind of text cannot carry. A value that is taken from a report of the news would be invented. */
public final class Withdrawn {

    private static final Set<Field<?>> OF_NO_NOTICE = Set.of(Field.KIND, Field.IS_CAMPAIGN, Field.TITLE, Field.WARNINGS);

    private static final List<Field<?>> NO_GOALS = List.of(
            Field.CAMPAIGN_NAME, Field.THEME, Field.SUB_THEME, Field.STARTS_ON, Field.ENDS_ON, Field.YEAR_ROUND, Field.PUBLISH_FROM,
            Field.QUOTAS, Field.OBLIGATIONS, Field.DIRECTIONS, Field.ACTIONS, Field.INDICATORS, Field.AWARDS, Field.MAIN_EVENTS,
            Field.HOSTS, Field.PLATFORM, Field.MARKS, Field.HASHTAGS);

    private Withdrawn() {}

    public static void from(Proposals proposals) {
        var kind = proposals.value(Field.KIND).orElse(KindOfText.OTHER);
        if (proposals.values(Field.WARNINGS).contains(Warnings.NOT_A_NOTICE)) {
            proposals.stream()
                    .map(proposal -> (Field<?>) proposal.field())
                    .filter(field -> !OF_NO_NOTICE.contains(field))
                    .distinct()
                    .toList()
                    .forEach(proposals::withdraw);
        } else if (kind.equals(KindOfText.POINTS)) {
            NO_GOALS.forEach(proposals::withdraw);
        }
    }
}
