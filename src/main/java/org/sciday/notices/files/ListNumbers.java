package org.sciday.notices.files;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Counts the automatic numbers of Word: 一、 （一） 1. as the list's pattern says. */
final class ListNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    private final Map<String, Integer> counts = new HashMap<>();

    String before(XWPFParagraph paragraph) {
        var list = paragraph.getNumID();
        var pattern = list == null ? null : paragraph.getNumLevelText();
        if (list == null || pattern == null) {
            return "";
        }
        var depth = paragraph.getNumIlvl() == null ? BigInteger.ZERO : paragraph.getNumIlvl();
        var key = list + "/" + depth;
        var count = counts.merge(key, 1, Integer::sum);
        counts.keySet().removeIf(other -> isDeeper(other, list, depth));
        var number = isChinese(paragraph.getNumFmt()) ? chinese(count) : String.valueOf(count);
        return pattern.replaceAll("%\\d(?=.*%\\d)", "").replaceAll("^[.．]+", "").replaceAll("%\\d", number);
    }

    private static boolean isDeeper(String key, BigInteger list, BigInteger depth) {
        var slash = key.indexOf('/');
        return key.substring(0, slash).equals(list.toString())
                && new BigInteger(key.substring(slash + 1)).compareTo(depth) > 0;
    }

    private static boolean isChinese(String format) {
        return format != null && (format.contains("hinese") || format.contains("deograph") || format.contains("apanese"));
    }

    static String chinese(int number) {
        if (number >= TEN * TEN) {
            return String.valueOf(number);
        }
        var tens = number / TEN;
        var ones = number % TEN;
        var head = tens == 0 ? "" : tens == 1 ? "十" : DIGITS.charAt(tens) + "十";
        return head + (ones == 0 && tens > 0 ? "" : String.valueOf(DIGITS.charAt(ones)));
    }
}
