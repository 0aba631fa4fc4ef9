package org.sciday.insight.web;

import java.time.LocalDate;
import java.util.Locale;
import org.sciday.documents.OfficialWords;
import org.sciday.insight.Share;
import org.sciday.shared.web.DateText;
import org.springframework.stereotype.Component;

/** The words of the report's papers, and of its divisions. */
@Component
class ReportWords {

    private static final DateText DATES = new DateText(Locale.SIMPLIFIED_CHINESE);
    private static final int MONTH = "2024-09".length();

    private final OfficialWords words;

    ReportWords(OfficialWords words) {
        this.words = words;
    }

    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    String nameOf(Share share) {
        return switch (share.dimension()) {
            case STATE -> of("insight.state." + share.code());
            case FORMAT -> of("insight.format." + share.code());
            case DAY -> day(share.code(), DATES);
            case ACTION, KIND, AUDIENCE, REGION -> share.name();
        };
    }

    /** A day or a month by its code. */
    static String day(String code, DateText dates) {
        return code.length() == MONTH ? dates.monthOfYear(LocalDate.parse(code + "-01")) : dates.day(LocalDate.parse(code));
    }
}
