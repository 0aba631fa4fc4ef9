package org.sciday.notices.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.sciday.notices.files.FileText.Reason;

/** Word since 2007. Numbers that Word counts itself stand in no text, so they are counted here; tables become rows between bars. */
final class WordText {

    private static final int LONGEST_CELL = 300;

    private final ListNumbers numbers = new ListNumbers();
    private final StringBuilder text = new StringBuilder();

    private WordText() {}

    static FileText of(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var reading = new WordText();
            document.getBodyElements().forEach(reading::add);
            return new FileText.Text(reading.text.toString());
        } catch (OpenXML4JRuntimeException | UnsupportedFileFormatException | POIXMLException other) {
            return FileText.refused(Reason.OTHER_OFFICE);
        }
    }

    private void add(IBodyElement element) {
        switch (element) {
            case XWPFParagraph paragraph ->
                text.append(numbers.before(paragraph)).append(paragraph.getText()).append('\n');
            case XWPFTable table -> table.getRows().forEach(this::add);
            case XWPFSDT field -> text.append(field.getContent().getText()).append('\n');
            default -> {}
        }
    }

    /** A cell with a table of its own, or one of two with more than a cell of a list, only lays the page out. */
    private void add(XWPFTableRow row) {
        var cells = row.getTableCells();
        var few = cells.size() <= 2;
        if (cells.stream().anyMatch(cell -> !cell.getTables().isEmpty() || few && cell.getText().length() > LONGEST_CELL)) {
            cells.forEach(cell -> cell.getBodyElements().forEach(this::add));
        } else {
            text.append(cells.stream()
                            .map(cell -> cell.getText().replace('\n', ' '))
                            .collect(Collectors.joining(" | ", "| ", " |")))
                    .append('\n');
        }
    }
}
