package org.sciday.notices.reading.program;

import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Section;

/** When and where, told in lines of their own: 时间：… 地点：…, or as headed parts 会议时间 and 会议地点. */
final class Labelled {

    private static final Pattern TIME = Pattern.compile("(?:会议|活动|培训|启动|仪式|举办|召开)?(?:召开)?时\\s?间\\s?[：:]\\s?(?:定于)?");
    private static final Pattern PLACE = Pattern.compile("(?:会议|活动|培训|启动|仪式|举办|召开)?地\\s?点\\s?[：:]\\s?(?<place>[^，。；\\n（]{2,40})");
    private static final Pattern TIME_HEADING = Pattern.compile("^(?:会议|活动|培训|召开)?(?:召开)?时间(?:[和及、与]?地点)?$");
    private static final Pattern PLACE_HEADING = Pattern.compile("^(?:会议|活动|培训|召开)?地点$");

    private Labelled() {}

    /** Where the day is told within a part of the text. */
    static Optional<Integer> time(Notice notice, int from, int to) {
        var found = TIME.matcher(notice.clean()).region(from, to);
        return found.find() ? Optional.of(found.end()) : Optional.empty();
    }

    static Optional<String> place(Notice notice, int from, int to) {
        var found = PLACE.matcher(notice.clean()).region(from, to);
        return found.find() ? Optional.of(found.group("place").strip()) : Optional.empty();
    }

    static Optional<Section> timePart(Notice notice) {
        return notice.outline().walk().filter(part -> TIME_HEADING.matcher(part.heading()).matches()).findFirst();
    }

    static Optional<String> placePart(Notice notice) {
        return notice.outline()
                .walk()
                .filter(part -> PLACE_HEADING.matcher(part.heading()).matches())
                .findFirst()
                .flatMap(part -> notice.clean()
                        .substring(part.body(), part.ownTo())
                        .lines()
                        .map(line -> line.replaceAll("[。；]$", "").strip())
                        .filter(line -> line.length() > 1)
                        .findFirst());
    }
}
