package org.sciday.results;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** What must be true of a result, all of it told at once. */
final class ResultRules {

    static final int MOST_NEWS = 20;
    static final int LONGEST_STORY = 2_000;

    private static final int MANY = 10_000_000;
    private static final int VERY_MANY = 2_000_000_000;
    private static final int STAFF = 1_000_000;

    private final List<FieldError> errors = new ArrayList<>();

    private ResultRules() {}

    static void check(Result result) {
        var rules = new ResultRules();
        rules.checkFigures(result.figures(), result.counted());
        rules.checkLength("story", result.story(), LONGEST_STORY);
        if (result.news().size() > MOST_NEWS) {
            rules.errors.add(FieldError.of("news", "results.news-too-many", MOST_NEWS));
        }
        for (var i = 0; i < result.news().size(); i++) {
            rules.checkNews("news[" + i + "].", result.news().get(i));
        }
        InvalidInput.check(rules.errors);
    }

    private void checkFigures(Figures figures, @Nullable Integer counted) {
        checkNumber("attended", figures.attended(), MANY);
        checkNumber("onlineViews", figures.onlineViews(), VERY_MANY);
        checkNumber("scienceWorkers", figures.scienceWorkers(), STAFF);
        checkNumber("volunteers", figures.volunteers(), STAFF);
        checkLength("attendedReason", figures.attendedReason(), 200);
        if (counted != null && figures.attended() != null && figures.attendedReason().isEmpty()) {
            errors.add(FieldError.of("attendedReason", "results.reason-needed", counted));
        }
    }

    private void checkNews(String path, NewsLink link) {
        if (link.title().isEmpty()) {
            errors.add(FieldError.of(path + "title", "shared.required"));
        }
        checkLength(path + "title", link.title(), 200);
        checkLength(path + "medium", link.medium(), 60);
        if (!isWebAddress(link.url())) {
            errors.add(FieldError.of(path + "url", "shared.url-invalid"));
        }
    }

    private void checkNumber(String field, @Nullable Integer number, int most) {
        if (number != null && number < 0) {
            errors.add(FieldError.of(field, "shared.number-min", 0));
        }
        if (number != null && number > most) {
            errors.add(FieldError.of(field, "shared.number-max", most));
        }
    }

    private void checkLength(String field, String text, int most) {
        if (text.length() > most) {
            errors.add(FieldError.of(field, "shared.too-long", most));
        }
    }

    static boolean isWebAddress(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
            return Set.of("http", "https").contains(scheme) && address.getHost() != null && text.length() <= 500;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
