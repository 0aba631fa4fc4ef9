package org.sciday.documents;

/**
 * Texts that a spreadsheet could take for a formula get an apostrophe in front when written and lose it when read. A
 * formula in an exported list runs on the machine of whoever opens it.
 */
final class FormulaEscape {

    private static final String DANGEROUS = "=+-@\t\r\n";

    private FormulaEscape() {}

    static String escape(String text) {
        var clean = XmlText.clean(text);
        return startsDangerously(clean) ? "'" + clean : clean;
    }

    static String unescape(String text) {
        return text.startsWith("'") && startsDangerously(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean startsDangerously(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
