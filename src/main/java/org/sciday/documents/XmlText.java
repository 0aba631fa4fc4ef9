package org.sciday.documents;

/** What may stand in an Office file: all but control signs and halves of surrogate pairs, which no program opens. */
final class XmlText {

    private XmlText() {}

    static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        var kept = new StringBuilder(text.length());
        text.codePoints().filter(XmlText::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** As the content of an element or between the quotes of an attribute. */
    static String escaped(String text) {
        return clean(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Nearly every text of a hundred thousand rows: no stream for each. */
    private static boolean isPlain(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (Character.isSurrogate(sign) || !isAllowed(sign)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
