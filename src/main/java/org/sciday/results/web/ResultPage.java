package org.sciday.results.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.sciday.activities.Activity;
import org.sciday.results.NewsSnapshot;
import org.sciday.results.PictureDouble;
import org.sciday.results.Result;
import org.sciday.results.SummarySheet;
import org.sciday.shared.web.Form;

/**
 * An activity's results: the numbers, the news, the pictures, and how far its summary is.
 *
 * @param newsAreRead may a title be left out, since the platform looks at the page?
 */
public record ResultPage(
        Activity activity,
        String unitName,
        Result result,
        Form<ResultForm> form,
        List<PictureDouble> doubles,
        List<LocalDate> strangeDays,
        Map<String, NewsSnapshot> snapshots,
        SummarySheet summary,
        boolean mayWrite,
        boolean held,
        boolean newsAreRead,
        Typing typing) {

    public boolean writable() {
        return mayWrite && held;
    }

    public String path() {
        return "/desk/results/" + activity.id();
    }
}
