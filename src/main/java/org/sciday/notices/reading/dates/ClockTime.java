package org.sciday.notices.reading.dates;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sciday.notices.reading.quantities.ChineseNumber;

/** A time of the day where it is written: 17:00, 下午5点半, 上午12时 (12:00), 24点 (24:00), 零时. */
record ClockTime(int end, String value) {

    private static final Pattern TIME =
            Pattern.compile("\\s?(?<half>上午|早上|早|凌晨|中午|下午|傍晚|晚上|晚)?\\s?(?<hour>[0-9]{1,2}+|[零一二两三四五六七八九十]{1,3}+)"
                    + "(?:\\s?[：:]\\s?(?<minute>[0-9]{2})(?:时|(?![0-9:]))|[时点](?:整|钟)?(?:(?<half2>半)"
                    + "|(?<minute2>[0-9]{1,2})分)?)");

    /** The time that begins at this place, if one does. */
    static Optional<ClockTime> at(CharSequence text, int place) {
        var matcher = TIME.matcher(text).region(place, text.length());
        return matcher.lookingAt() ? of(matcher) : Optional.empty();
    }

    private static Optional<ClockTime> of(MatchResult match) {
        var hour = ChineseNumber.whole(match.group("hour")).orElse(-1);
        var minute = minute(match);
        var half = match.group("half");
        if (half != null && hour < 12 && (half.matches("下午|傍晚|晚上?") || half.equals("中午") && hour < 10)) {
            hour += 12;
        }
        if (hour < 0 || hour > 24 || minute > 59 || hour == 24 && minute > 0) {
            return Optional.empty();
        }
        return Optional.of(new ClockTime(match.end(), "%02d:%02d".formatted(hour, minute)));
    }

    private static int minute(MatchResult match) {
        if (match.group("half2") != null) {
            return 30;
        }
        var minute = match.group("minute") == null ? match.group("minute2") : match.group("minute");
        return minute == null ? 0 : Integer.parseInt(minute);
    }
}
