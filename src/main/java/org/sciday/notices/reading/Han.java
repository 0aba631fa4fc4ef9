package org.sciday.notices.reading;

/** What kind of sign a sign is, as far as reading notices needs to know. */
public final class Han {

    private Han() {}

    public static boolean is(char sign) {
        return sign >= '\u4E00' && sign <= '\u9FFF' || sign >= '\u3400' && sign <= '\u4DBF' || sign == '〇';
    }

    public static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }

    public static boolean isLatin(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z';
    }

    /** A vowel with the sign of a tone, or ü. */
    static boolean isToned(char sign) {
        return "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ".indexOf(sign) >= 0;
    }
}
