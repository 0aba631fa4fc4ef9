package org.sciday.activities;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.Taxonomy;
import org.sciday.regions.RegionCode;
import org.sciday.regions.Regions;
import org.sciday.shared.Festival;
import org.sciday.shared.web.DateText;
import org.springframework.context.MessageSource;

/** What codes, moments and figures are called in the reader's language. A word that nobody knows stays a code. */
record DetailsWords(Sheet sheet, Regions regions, MessageSource messages, Locale locale) {

    String term(Taxonomy taxonomy, String code) {
        return sheet.terms(taxonomy).stream()
                .filter(term -> term.code().equals(code))
                .map(term -> term.name(isChinese()))
                .findFirst()
                .orElse(code);
    }

    String action(ActionId action) {
        return sheet.actions().stream()
                .filter(known -> known.id().equals(action))
                .map(Action::name)
                .findFirst()
                .orElse(action.toString());
    }

    String region(RegionCode region) {
        return regions.fullName(region);
    }

    String say(String key, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, locale), key);
    }

    String yesOrNo(boolean yes) {
        return say(yes ? "activities.text.yes" : "activities.text.no");
    }

    String moment(Instant at) {
        return new DateText(locale).fullMoment(at);
    }

    /** 2026年9月15日 10:00–12:00. With the year, because a wrong year is a mistake that reviewers look for. */
    String span(@Nullable Instant start, @Nullable Instant end) {
        if (start == null || end == null) {
            return Stream.of(start, end)
                    .filter(Objects::nonNull)
                    .map(this::moment)
                    .findFirst()
                    .orElse("");
        }
        var dates = new DateText(locale);
        return moment(start).startsWith(day(dates, end))
                ? moment(start) + "–" + dates.time(end)
                : moment(start) + " – " + moment(end);
    }

    String listed(List<String> words) {
        return words.stream().collect(Collectors.joining(isChinese() ? "、" : ", "));
    }

    private boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    private static String day(DateText dates, Instant at) {
        return dates.fullDay(Festival.dateOf(at)) + " ";
    }
}
