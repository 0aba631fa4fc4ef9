package org.sciday.notices.reading.verdict;

import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Span;

/**
 * Whether a careful clerk would open a campaign from the text: it calls on units to hold activities of a campaign, and gives
 * a period, a theme or deadlines of its own.
 */
public final class OpensCampaign implements Rule {

    private static final Pattern CAMPAIGN = Pattern.compile("科普|科技|科学|宣传(?:周|月|日)");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var kind = earlier.value(Field.KIND).orElse(KindOfText.OTHER);
        var opens =
                switch (kind) {
                    case KindOfText.CAMPAIGN, KindOfText.FORWARD, KindOfText.INTERNAL -> isOfCampaign(earlier) && hasSettings(earlier);
                    case KindOfText.SOLICITATION -> isOfCampaign(earlier) && hasAllSettings(earlier);
                    default -> false;
                };
        return List.of(new Proposal<>(Field.IS_CAMPAIGN, opens, new Span(0, 0), 0.8));
    }

    private static boolean isOfCampaign(Proposals earlier) {
        return CAMPAIGN.matcher(earlier.value(Field.CAMPAIGN_NAME).orElse("")).find();
    }

    private static boolean hasSettings(Proposals earlier) {
        return earlier.value(Field.STARTS_ON).isPresent()
                || earlier.value(Field.THEME).isPresent()
                || !earlier.of(Field.OBLIGATIONS).isEmpty()
                || !earlier.of(Field.ACTIONS).isEmpty();
    }

    private static boolean hasAllSettings(Proposals earlier) {
        return earlier.value(Field.STARTS_ON).isPresent()
                && earlier.value(Field.THEME).isPresent()
                && (earlier.value(Field.PLATFORM).isPresent() || !earlier.of(Field.ACTIONS).isEmpty());
    }
}
