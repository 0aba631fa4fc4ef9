package org.sciday.documents;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A ruled table as wide as the text; its header is repeated on every page and rows are not torn apart. */
final class WordTable {

    private static final double POINTS = 12;
    private static final int WIDTH_TWIPS = OfficialPage.twips(156).intValueExact();

    private WordTable() {}

    static void add(XWPFDocument document, List<String> header, List<List<String>> rows, List<Integer> shares) {
        var table = document.createTable(rows.size() + 1, header.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(String.valueOf(WIDTH_TWIPS));
        table.setTableAlignment(TableRowAlign.CENTER);
        fill(table.getRow(0), header, Typeface.HEADING, shares);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < rows.size(); i++) {
            fill(table.getRow(i + 1), rows.get(i), Typeface.BODY, shares);
        }
        document.createParagraph();
        widths(table, shares);
    }

    private static void widths(XWPFTable table, List<Integer> shares) {
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        shares.forEach(share -> grid.addNewGridCol().setW(BigInteger.valueOf(width(share, shares))));
    }

    private static void fill(XWPFTableRow row, List<String> texts, Typeface face, List<Integer> shares) {
        row.setCantSplitRow(true);
        for (int column = 0; column < shares.size(); column++) {
            var cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(width(shares.get(column), shares)));
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            var paragraph = cell.getParagraphArray(0);
            var text = column < texts.size() ? XmlText.clean(texts.get(column)) : "";
            paragraph.setAlignment(alignment(face, text));
            var run = paragraph.createRun();
            face.apply(run, POINTS);
            run.setText(text);
        }
    }

    private static ParagraphAlignment alignment(Typeface face, String text) {
        if (face == Typeface.HEADING) {
            return ParagraphAlignment.CENTER;
        }
        return OfficialPaper.Block.Table.isFigure(text) ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT;
    }

    private static long width(int share, List<Integer> shares) {
        return (long) WIDTH_TWIPS
                * share
                / shares.stream().mapToInt(Integer::intValue).sum();
    }
}
