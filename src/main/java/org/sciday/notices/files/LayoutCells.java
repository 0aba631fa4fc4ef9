package org.sciday.notices.files;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** Cells of tables that only lay a page out: they hold a table of their own, or, one of two, more text than a cell of a list. */
final class LayoutCells implements NodeVisitor {

    private static final int LONGEST_CELL = 300;

    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Cell> open = new ArrayDeque<>();

    private LayoutCells() {}

    private static final class Cell {
        private int signs;
        private boolean tables;
    }

    static LayoutCells of(Element body) {
        var cells = new LayoutCells();
        NodeTraversor.traverse(cells, body);
        return cells;
    }

    /** Whether the element is a cell of a table that lists something. */
    boolean isData(Element element) {
        return isCell(element) && !found.contains(element);
    }

    @Override
    public void head(Node node, int depth) {
        var cell = open.peek();
        if (cell != null && node instanceof TextNode words) {
            cell.signs += words.text().length();
        } else if (node instanceof Element element) {
            if (cell != null && element.nameIs("table")) {
                cell.tables = true;
            }
            if (isCell(element)) {
                open.push(new Cell());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element) || !isCell(element)) {
            return;
        }
        var cell = open.pop();
        var row = element.parent();
        if (cell.tables || cell.signs > LONGEST_CELL && (row == null || row.childrenSize() <= 2)) {
            found.add(element);
        }
        var around = open.peek();
        if (around != null) {
            around.signs += cell.signs;
        }
    }

    private static boolean isCell(Element element) {
        return element.nameIs("td") || element.nameIs("th");
    }
}
