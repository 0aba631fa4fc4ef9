package org.sciday.recommendations.web;

import java.util.List;
import org.sciday.recommendations.Entry;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.ListSheet;
import org.sciday.recommendations.Suggestion;
import org.sciday.shared.web.Form;

/**
 * One unit's list: being written, or looked at from above.
 *
 * @param words by which suggestions were narrowed
 */
public record ListPage(
        ListSheet sheet, String campaignName, Kind kind, String words, List<Suggestion> suggestions, Form<RemarkForm> remark) {

    public String path() {
        return "/desk/recommendations/" + sheet.round().id() + "/units/" + sheet.unit();
    }

    public String round() {
        return "/desk/recommendations/" + sheet.round().id();
    }

    /** Those that are not on the list yet. */
    public List<Suggestion> fresh() {
        return suggestions.stream()
                .filter(one -> sheet.of(one.kind()).stream().noneMatch(entry -> entry.subject().equals(one.subject())))
                .toList();
    }

    public static String path(Entry entry) {
        return "/desk/recommendations/entries/" + entry.id();
    }
}
