package org.sciday.notices.reading;

import java.util.regex.Pattern;

/** What follows the body of a notice: the list of attachments, the signature with its day. */
public final class Tail {

    private static final int LONGEST_NAME = 60;
    private static final Pattern OPENS = Pattern.compile("附\\s?件?\\s?(?:\\d{1,2})?\\s?(?:[：:]|$|(?=[《\\d])).*");
    private static final Pattern ITEM = Pattern.compile("(?:附件)?\\s?\\d{1,2}[.、：:].*|《.*|附件.*");
    private static final Pattern DAY =
            Pattern.compile("(?:.{0,40}\\s)?(?:20\\d\\d|二[〇○O0零]..)年[\\d一二三四五六七八九十]{1,2}月[\\d一二三四五六七八九十]{1,3}日?");
    private static final Pattern WITHIN = Pattern.compile("(?<=[。；，）])附件\\d?：");

    private Tail() {}

    static boolean opensAttachments(String line) {
        return line.startsWith("附") && OPENS.matcher(line).matches() && !line.contains("。");
    }

    /** A further line of a list of attachments. */
    static boolean isAttachment(String line) {
        return line.length() <= LONGEST_NAME && !line.contains("。") && !line.contains("；") && ITEM.matcher(line).matches();
    }

    /** How far a line goes before a list of attachments begins in it. */
    static int attachmentsWithin(String line) {
        var found = WITHIN.matcher(line);
        return found.find() ? found.start() : line.length();
    }

    /** A line that holds nothing but the day of signature, maybe after the issuer. */
    public static boolean isDay(String line) {
        return line.length() < LONGEST_NAME && DAY.matcher(line).matches();
    }

    /** Whether the body of the notice ends before this line. */
    static boolean endsBody(String line) {
        return opensAttachments(line) || isDay(line);
    }
}
