package org.sciday.documents;

import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of official papers: Chinese for every reader. */
@Component
public class OfficialWords {

    private final MessageSource messages;

    OfficialWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE), key);
    }
}
