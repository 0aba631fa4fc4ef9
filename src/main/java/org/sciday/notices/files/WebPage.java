package org.sciday.notices.files;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** A saved web page: its text with a line for each block and rows of tables between bars; scripts and styles are left out. */
final class WebPage {

    private static final Pattern BEGINS = Pattern.compile("\\s*(?:<!--.{0,400}?-->\\s*)?<(?:!doctype\\s+html|html|head|body|div|p|table)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]{2,}");
    private static final int BEGINNING = 2_000;

    private WebPage() {}

    static boolean is(String text) {
        return BEGINS.matcher(text.substring(0, Math.min(text.length(), BEGINNING))).matches();
    }

    static String textOf(String page) {
        var document = Jsoup.parse(page);
        document.select("script, style, noscript, template, iframe, svg, select, button").remove();
        var text = new StringBuilder();
        NodeTraversor.traverse(new Blocks(text), document.body());
        return BLANKS.matcher(text).replaceAll(" ").replaceAll("\\n[ \\n]*\\n", "\n\n").strip();
    }

    private record Blocks(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element) {
                if (element.nameIs("br") || isBlock(element)) {
                    newLine();
                }
                if (isCell(element)) {
                    text.append("| ");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isCell(element)) {
                    text.append(' ');
                } else if (element.nameIs("tr")) {
                    text.append("|");
                    newLine();
                } else if (isBlock(element)) {
                    newLine();
                }
            }
        }

        private void newLine() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        /** What stands in a cell stays in its row. */
        private static boolean isBlock(Element element) {
            return element.isBlock() && element.closest("td, th") == null;
        }

        private static boolean isCell(Element element) {
            return element.nameIs("td") || element.nameIs("th");
        }
    }
}
