package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeJson;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Invented texts in the manner of towns, societies, schools, firms and newspapers, with what a careful clerk reads out of
 * them. Each was scored once before any rule was changed for it; a rule that is changed now may not make them worse.
 */
class LabelledNoticesTest {

    private static final double SCORE = 0.90;

    private final NoticeReader reader = new NoticeReader();

    @Test
    void areReadNearlyAsAClerkWould() throws IOException {
        var right = 0;
        var all = 0;
        var missed = new ArrayList<String>();
        for (var text : texts()) {
            var gold = FactValues.of(gold(text));
            var read = FactValues.of(read(text));
            var common = new ArrayList<>(gold);
            common.retainAll(read);
            right += 2 * common.size();
            all += gold.size() + read.size();
            gold.stream().filter(value -> !read.contains(value)).forEach(value -> missed.add(text.getFilename() + " lacks " + value));
        }
        assertThat((double) right / all).as("F1; %s", missed).isGreaterThanOrEqualTo(SCORE);
    }

    @Test
    void opensCampaignsFromTheRightOnesOnly() throws IOException {
        for (var text : texts()) {
            assertThat(read(text).isCampaign()).as(text.getFilename()).isEqualTo(gold(text).isCampaign());
        }
    }

    @Test
    void takesNothingFromWhatIsNoNotice() throws IOException {
        for (var text : texts()) {
            if (gold(text).warnings().contains("not_a_notice")) {
                var read = read(text);
                assertThat(read.obligations()).as(text.getFilename()).isEmpty();
                assertThat(read.quotas()).as(text.getFilename()).isEmpty();
                assertThat(read.campaignName()).as(text.getFilename()).isNull();
            }
        }
    }

    private static Resource[] texts() throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath:notices/labelled/*.txt");
    }

    private NoticeFacts read(Resource text) throws IOException {
        return reader.read(text.getContentAsString(StandardCharsets.UTF_8)).facts();
    }

    private static NoticeFacts gold(Resource text) throws IOException {
        var name = Objects.requireNonNull(text.getFilename()).replace(".txt", ".json");
        return NoticeJson.read(text.createRelative(name).getContentAsString(StandardCharsets.UTF_8));
    }
}
