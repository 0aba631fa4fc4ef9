package org.sciday.messages;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.sciday.shared.web.DateText;
import org.springframework.context.MessageSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told, not yet in any language: a message key, what goes into its places, and where to look. Days and moments
 * stay such until the reader's language is known.
 */
public record Sentence(String key, String args, String link) {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String MOMENT = "moment";
    private static final String DAY = "day";

    public Sentence {
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("Links stay on this site: " + link);
        }
    }

    static Sentence of(String key, List<Object> args, String link) {
        return new Sentence(
                key, MAPPER.writeValueAsString(args.stream().map(Sentence::kept).toList()), link);
    }

    /** The words in the reader's language. */
    public String in(Locale locale, MessageSource messages) {
        var dates = new DateText(locale);
        var words = MAPPER.readTree(args)
                .valueStream()
                .map(word -> word(word, dates))
                .toArray();
        return Objects.requireNonNullElse(messages.getMessage(key, words, key, locale), key);
    }

    /** The same sentence has the same fingerprint. */
    byte[] fingerprint() {
        try {
            var text = String.join("\n", key, args, link);
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object kept(Object argument) {
        return switch (argument) {
            case Instant moment -> Map.of(MOMENT, moment.toString());
            case LocalDate day -> Map.of(DAY, day.toString());
            default -> argument.toString();
        };
    }

    private static String word(JsonNode kept, DateText dates) {
        if (kept.has(MOMENT)) {
            return dates.moment(Instant.parse(kept.get(MOMENT).asString()));
        }
        return kept.has(DAY) ? dates.day(LocalDate.parse(kept.get(DAY).asString())) : kept.asString();
    }
}
