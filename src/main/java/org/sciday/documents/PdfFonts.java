package org.sciday.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.tukaani.xz.XZInputStream;

/** The typeface of PDFs, unpacked once; only the signs that a document uses are put into it. */
final class PdfFonts {

    /** For the style sheet of every document: a sign that the bold face lacks is taken from the regular one. */
    static final String FAMILY = "\"Noto Sans SC\", \"Noto Sans SC All\"";

    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private PdfFonts() {}

    /** Ten megabytes, taken when the first document is made. */
    private static final class Faces {
        static final byte[] REGULAR = unpacked("NotoSansSC-Regular.ttf.xz");
        static final byte[] BOLD = unpacked("NotoSansSC-SemiBold.ttf.xz");

        private Faces() {}
    }

    /** The regular face as a font file. */
    static byte[] regular() {
        return Faces.REGULAR;
    }

    static void addTo(PdfRendererBuilder builder) {
        add(builder, Faces.REGULAR, "Noto Sans SC", REGULAR_WEIGHT);
        add(builder, Faces.BOLD, "Noto Sans SC", BOLD_WEIGHT);
        add(builder, Faces.REGULAR, "Noto Sans SC All", REGULAR_WEIGHT);
    }

    private static void add(PdfRendererBuilder builder, byte[] face, String family, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(face), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] unpacked(String file) {
        try (var packed = PdfFonts.class.getResourceAsStream("/fonts/" + file)) {
            if (packed == null) {
                throw new IllegalStateException("No font " + file);
            }
            try (var font = new XZInputStream(packed)) {
                return font.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
