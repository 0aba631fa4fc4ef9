package org.sciday.notices.assistant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts.Action;
import org.sciday.campaigns.facts.NoticeFacts.Contact;
import org.sciday.campaigns.facts.NoticeFacts.MainEvent;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;
import org.sciday.campaigns.facts.NoticeFacts.Quota;
import org.sciday.notices.FindingField;
import org.sciday.notices.NoticeAssistant.Suggestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Takes what the assistant said apart. What has not the asked shape is passed over, value by value. */
final class ChatAnswer {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Pattern HOUR = Pattern.compile("(?:[01]\\d|2[0-4]):[0-5]\\d");
    private static final List<String> CHANNELS = List.of("platform", "email", "paper", "phone", "other");
    private static final List<String> FORMATS =
            List.of("pdf", "word", "excel", "stamped_scan", "electronic", "paper", "photo", "video");

    private ChatAnswer() {}

    static List<Suggestion> suggestions(String body) {
        var found = new ArrayList<Suggestion>();
        for (var proposal : content(body).path("proposals")) {
            suggestion(proposal).ifPresent(found::add);
        }
        return found;
    }

    /** Some models put their JSON between fences of Markdown. */
    private static JsonNode content(String body) {
        try {
            var said = MAPPER.readTree(body).path("choices").path(0).path("message").path("content").asString("");
            var from = said.indexOf('{');
            var to = said.lastIndexOf('}');
            return from < 0 || to < from ? MAPPER.createObjectNode() : MAPPER.readTree(said.substring(from, to + 1));
        } catch (JacksonException unreadable) {
            return MAPPER.createObjectNode();
        }
    }

    private static Optional<Suggestion> suggestion(JsonNode proposal) {
        return FindingField.find(proposal.path("field").asString("")).flatMap(field -> value(proposal, field)
                .map(value -> new Suggestion(field, value, proposal.path("quote").asString(""))));
    }

    private static Optional<Object> value(JsonNode proposal, FindingField field) {
        try {
            Object value = MAPPER.treeToValue(proposal.path("value"), field.type());
            return Optional.ofNullable(value).filter(ChatAnswer::isWhole).map(ChatAnswer::known);
        } catch (JacksonException misshapen) {
            return Optional.empty();
        }
    }

    /** A duty without a day or a thing, a bound without a number: nothing that a clerk could confirm. */
    private static boolean isWhole(Object value) {
        return switch (value) {
            case Obligation owed -> says(owed.what()) && (owed.dueOn() != null || says(owed.relative()));
            case Quota quota -> quota.atLeast() != null || quota.atMost() != null;
            case Action action -> says(action.name());
            case MainEvent event -> says(event.name()) || says(event.place());
            case Contact contact -> !contact.phones().isEmpty() || says(contact.email());
            default -> true;
        };
    }

    private static boolean says(@Nullable String words) {
        return words != null && !words.isBlank();
    }

    /** Ways, forms and hours that the platform has no words for are left out. */
    private static Object known(Object value) {
        return value instanceof Obligation owed
                ? new Obligation(
                        owed.dueOn(),
                        owed.dueTime() != null && HOUR.matcher(owed.dueTime()).matches() ? owed.dueTime() : null,
                        owed.relative(),
                        owed.what(),
                        owed.who(),
                        owed.channels().stream().filter(CHANNELS::contains).toList(),
                        owed.addresses(),
                        owed.formats().stream().filter(FORMATS::contains).toList())
                : value;
    }
}
