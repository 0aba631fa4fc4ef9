package org.sciday.notices.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.Collectors;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.sciday.notices.files.FileText.Reason;

/** Word since 2007. Numbers that Word counts itself stand in no text, so they are counted here; tables become rows between bars. */
final class WordText {

    private final ListNumbers numbers = new ListNumbers();
    private final StringBuilder text = new StringBuilder();

    private WordText() {}

    static FileText of(byte[] content) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(content))) {
            var reading = new WordText();
            document.getBodyElements().forEach(reading::add);
            return new FileText.Text(reading.text.toString());
        } catch (OpenXML4JRuntimeException other) {
            return FileText.refused(Reason.UNKNOWN_KIND);
        }
    }

    private void add(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            text.append(numbers.before(paragraph)).append(paragraph.getText()).append('\n');
        } else if (element instanceof XWPFTable table) {
            for (var row : table.getRows()) {
                text.append(row.getTableCells().stream()
                                .map(cell -> cell.getText().replace('\n', ' '))
                                .collect(Collectors.joining(" | ", "| ", " |")))
                        .append('\n');
            }
        }
    }
}
