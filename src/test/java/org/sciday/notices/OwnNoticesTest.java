package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeJson;
import org.springframework.core.io.ClassPathResource;

/** The three notices that come with the platform, against what a careful clerk reads out of them. */
class OwnNoticesTest {

    private static final List<String> NAMES = List.of("province", "city", "university");

    @Test
    void areReadNearlyAsAClerkWould() throws IOException {
        var right = 0;
        var all = 0;
        var missed = new ArrayList<String>();
        for (var name : NAMES) {
            var gold = FactValues.of(gold(name));
            var read = FactValues.of(new NoticeReader().read(text(name)).facts());
            var common = new ArrayList<>(gold);
            common.retainAll(read);
            right += 2 * common.size();
            all += gold.size() + read.size();
            gold.stream().filter(value -> !read.contains(value)).forEach(value -> missed.add(name + " lacks " + value));
            read.stream().filter(value -> !gold.contains(value)).forEach(value -> missed.add(name + " invents " + value));
        }
        assertThat((double) right / all).as("F1; %s", missed).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"province", "city", "university"})
    void everyValueStandsSomewhere(String name) throws IOException {
        var reading = FirstReading.of(new NoticeReader().read(text(name)));

        assertThat(reading.isCampaign()).isTrue();
        assertThat(reading.findings()).hasSizeGreaterThan(8).allSatisfy(finding -> {
            var span = Objects.requireNonNull(finding.span());
            assertThat(span.isWithin(text(name))).isTrue();
        });
        // What is safe is not contradicted by anything else that is safe.
        assertThat(reading.acceptSafe().accepted().stream()
                        .map(Finding::field)
                        .filter(field -> !field.isMany()))
                .doesNotHaveDuplicates();
    }

    private static NoticeFacts gold(String name) throws IOException {
        return NoticeJson.read(new ClassPathResource("notices/" + name + ".json").getContentAsString(StandardCharsets.UTF_8));
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("demo/notices/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
