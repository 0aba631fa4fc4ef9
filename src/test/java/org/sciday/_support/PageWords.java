package org.sciday._support;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a page must not say: keys of messages, and words of the other language. */
final class PageWords {

    private static final Pattern KEY = Pattern.compile("\\b(shared|accounts|units|campaigns|activities|reviews|reservations"
            + "|checkin|feedback|results|obligations|insight|site|audit|files|messages|notices|jobs|regions"
            + "|atlas|circles|favourites|tours)"
            + "\\.[a-z][a-z-]+(\\.[A-Za-z_-]+)*\\b");

    /** Addresses, files, ids and the short codes of tickets are the same in all languages; a name of a thing may be. */
    private static final Pattern ADDRESS = Pattern.compile(String.join(
            "|",
            "\\S+@\\S+",
            "https?:\\S*",
            "\\b[\\w-]+(\\.[\\w-]+)+",
            "#\\S+",
            "\\b[0-9A-Z]{3} ?[0-9A-Z]{3}\\b",
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
            "\\b\\w*[0-9]\\w*\\b"));

    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    private static final Set<String> EVERYWHERE = Set.of(
            "English", "Excel", "Word", "PDF", "JSON", "API", "URL", "CSV", "JPG", "JPEG", "PNG", "MB", "Wi", "Fi", "VR",
            "docx", "xlsx", "html", "doc", "wps", "txt", "pdf", "Enter", "Sciday", "https", "http", "www", "Tab", "Chrome", "Linux");

    private PageWords() {}

    static List<String> rawKeys(String text) {
        return KEY.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    static List<String> english(String text) {
        var plain = ADDRESS.matcher(text).replaceAll(" ");
        return WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> !EVERYWHERE.contains(word))
                .distinct()
                .toList();
    }
}
