package org.sciday.insight.web;

import java.util.Locale;
import java.util.Objects;
import org.sciday.insight.Share;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the papers. They are papers of the office, hence Chinese for every reader. */
@Component
class ReportWords {

    private final MessageSource messages;

    ReportWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE), key);
    }

    String nameOf(Share share) {
        return switch (share.dimension()) {
            case STATE -> of("insight.state." + share.code());
            case FORMAT -> of("insight.format." + share.code());
            case ACTION, KIND, REGION -> share.name();
        };
    }
}
