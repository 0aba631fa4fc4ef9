package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
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
            var gold = valuesOf(gold(name));
            var read = valuesOf(new NoticeReader().read(text(name)).facts());
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

    /** Values as words, so that lists and single values count alike. */
    private static List<String> valuesOf(NoticeFacts facts) {
        var single = Stream.of(
                facts.kind(),
                facts.title(),
                facts.documentNumber(),
                facts.issuedOn(),
                facts.addressees(),
                facts.campaignName(),
                facts.theme(),
                facts.subTheme(),
                facts.startsOn(),
                facts.endsOn(),
                facts.platform(),
                facts.publishFrom(),
                facts.awards());
        var lists = Stream.of(
                        some("cites", facts.citedDocuments(), String::toString),
                        some("issuer", facts.issuers(), String::toString),
                        some("host", facts.hosts(), String::toString),
                        some("owed", facts.obligations(), owed -> owed.dueOn() + " " + owed.dueTime() + " " + owed.relative()),
                        some("quota", facts.quotas(), quota -> quota.atLeast() + "-" + quota.atMost()),
                        some("direction", facts.directions(), String::toString),
                        some("action", facts.actions(), action -> action.name() + action.leads()),
                        some("indicator", facts.indicators(), String::toString),
                        some("tag", facts.hashtags(), String::toString),
                        some("mark", facts.marks(), String::toString),
                        some("wording", facts.requiredWording(), String::toString),
                        some("event", facts.mainEvents(), event -> event.date() + " " + event.name()),
                        some("phone", facts.contacts().stream().flatMap(contact -> contact.phones().stream()).toList(), String::toString))
                .flatMap(Function.identity());
        return Stream.concat(single.filter(Objects::nonNull).map(value -> value.toString().replaceAll("\\s", "")), lists)
                .toList();
    }

    private static <T> Stream<String> some(String what, List<T> values, Function<T, String> words) {
        return values.stream().map(value -> what + " " + words.apply(value));
    }

    private static NoticeFacts gold(String name) throws IOException {
        return NoticeJson.read(new ClassPathResource("notices/" + name + ".json").getContentAsString(StandardCharsets.UTF_8));
    }

    private static String text(String name) throws IOException {
        return new ClassPathResource("demo/notices/" + name + ".txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
