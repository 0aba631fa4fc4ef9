package org.sciday.notices;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sciday.campaigns.facts.NoticeFacts;

/** What a notice says as a list of words, to be compared with what a clerk read out of it. */
final class FactValues {

    private FactValues() {}

    /** Values as words, so that lists and single values count alike. */
    static List<String> of(NoticeFacts facts) {
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
        return Stream.concat(single.filter(Objects::nonNull).map(Object::toString), lists)
                .map(value -> value.replaceAll("[^\\p{L}\\p{N}]", ""))
                .toList();
    }

    private static <T> Stream<String> some(String what, List<T> values, Function<T, String> words) {
        return values.stream().map(value -> what + " " + words.apply(value));
    }
}
