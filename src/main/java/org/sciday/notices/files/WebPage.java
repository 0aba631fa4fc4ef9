package org.sciday.notices.files;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.sciday.notices.files.FileText.Reason;

/** A saved web page: its text with a line for each block and rows of tables between bars; scripts and styles are left out. */
final class WebPage {

    private static final Pattern BEGINS = Pattern.compile("\\s*(?:<\\?xml[^>]{0,200}>\\s*)?(?:<!--.{0,400}?-->\\s*)?<(?:!doctype\\s+html|html|head|meta|body|div|p|table|article|section)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0]{2,}");
    private static final int BEGINNING = 2_000;
    private static final int MOST_TAGS = 60_000;

    private WebPage() {}

    static boolean is(String text) {
        return BEGINS.matcher(text.substring(0, Math.min(text.length(), BEGINNING))).matches();
    }

    /** Its text, unless it holds more elements than any page of an office. */
    static FileText of(String page) {
        var tags = page.chars().filter(sign -> sign == '<').limit(MOST_TAGS + 1L).count();
        return tags > MOST_TAGS ? FileText.refused(Reason.TOO_MUCH_INSIDE) : new FileText.Text(textOf(page));
    }

    private static String textOf(String page) {
        var document = Jsoup.parse(page);
        document.select("script, style, noscript, template, iframe, svg, select, button").remove();
        var text = new StringBuilder();
        NodeTraversor.traverse(new Blocks(text, LayoutCells.of(document.body())), document.body());
        return BLANKS.matcher(text).replaceAll(" ").replaceAll("\\n[ \\n]*\\n", "\n\n").strip();
    }

    private static final class Blocks implements NodeVisitor {

        private final StringBuilder text;
        private final LayoutCells layout;
        // Counted along the way: to look up the tree at each block would be slow in pages nested without end.
        private int cells;
        private boolean inRow;

        private Blocks(StringBuilder text, LayoutCells layout) {
            this.text = text;
            this.layout = layout;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element element) {
                if (element.nameIs("br") || isBlock(element)) {
                    newLine();
                }
                if (layout.isData(element)) {
                    cells++;
                    inRow = true;
                    text.append("| ");
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (layout.isData(element)) {
                    cells--;
                    text.append(' ');
                } else if (element.nameIs("tr") && inRow) {
                    inRow = false;
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
        private boolean isBlock(Element element) {
            return element.isBlock() && cells == 0 && !layout.isData(element);
        }
    }
}
