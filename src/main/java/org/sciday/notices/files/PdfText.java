package org.sciday.notices.files;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.sciday.notices.files.FileText.Reason;

/** PDF with text. Pages that are pictures hold none, which is told apart from an empty file. */
final class PdfText {

    private static final int MOST_PAGES = 200;
    private static final int FEWEST_SIGNS = 20;

    private PdfText() {}

    static FileText of(byte[] content) throws IOException {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return FileText.refused(Reason.TOO_LARGE);
            }
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            stripper.setLineSeparator("\n");
            var text = stripper.getText(document);
            var signs = text.chars().filter(sign -> !Character.isWhitespace(sign)).count();
            return signs < FEWEST_SIGNS
                    ? FileText.refused(Reason.SCANNED)
                    : new FileText.Text(Paragraphs.joined(text));
        }
    }
}
