package org.sciday.notices.reading.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.dates.DateSpan;
import org.sciday.notices.reading.dates.DateSpans;
import org.sciday.notices.reading.dates.Deadline;
import org.sciday.notices.reading.dates.Deadlines;
import org.sciday.notices.reading.dates.NoticeCalendar;

/** Which year a day without a year belongs to: the one of issue, else the one of the campaign, else the first in the text. */
public final class NoticeYear {

    private static final Pattern YEAR = Pattern.compile("(?<![\\d〔\\[（])(20\\d\\d)(?=\\s?年)");

    /** More days are no notice's; they were made to be slow. */
    private static final int MOST_DAYS = 1_000;

    private NoticeYear() {}

    public static NoticeCalendar calendar(Notice notice, Proposals earlier) {
        var issued = earlier.value(Field.ISSUED_ON).orElse(null);
        return new NoticeCalendar(issued, year(notice, earlier, issued));
    }

    /** All days of the text. */
    public static List<DateSpan> days(Notice notice, Proposals earlier) {
        var calendar = calendar(notice, earlier);
        return notice.once(
                calendar,
                () -> DateSpans.in(notice.clean(), calendar).stream().limit(MOST_DAYS).toList());
    }

    /** All terms and days that may bind. */
    public static List<Deadline> deadlines(Notice notice, Proposals earlier) {
        var text = notice.clean();
        return notice.once(
                Deadlines.class,
                () -> Deadlines.in(text, NoticeCalendar.of(text, earlier.value(Field.ISSUED_ON).orElse(null))).stream()
                        .limit(MOST_DAYS)
                        .toList());
    }

    private static @Nullable Integer year(Notice notice, Proposals earlier, @Nullable LocalDate issued) {
        if (issued != null) {
            return issued.getYear();
        }
        var named = YEAR.matcher(earlier.value(Field.CAMPAIGN_NAME).orElse(""));
        if (named.find()) {
            return Integer.valueOf(named.group(1));
        }
        var first = YEAR.matcher(notice.clean());
        return first.find() ? Integer.valueOf(first.group(1)) : null;
    }
}
