package org.sciday.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/** The typefaces of PDFs; they travel with the program, and only the signs that a document uses are put into it. */
final class PdfFonts {

    /** For the style sheet of every document: a sign that the bold face lacks is taken from the regular one. */
    static final String FAMILY = "\"Noto Sans SC\", \"Noto Sans SC All\"";

    /** Between 仿宋 and 楷体: the body of official documents. LXGW WenKai under a name of ours, since its own are reserved. */
    static final String BODY = "\"Sciday Kai\", " + FAMILY;

    /** After 小标宋: titles of official documents. */
    static final String TITLE = "\"Noto Serif SC\", " + FAMILY;

    private static final int REGULAR_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    private PdfFonts() {}

    /** Some megabytes each, unpacked when the first document needs them. */
    private enum Face {
        SANS("NotoSansSC-Regular"),
        SANS_BOLD("NotoSansSC-SemiBold"),
        KAI("ScidayKai-Regular"),
        SERIF_BOLD("NotoSerifSC-SemiBold");

        private final String file;
        private byte @Nullable [] font;

        Face(String name) {
            file = "/fonts/" + name + ".ttf.xz";
        }

        synchronized byte[] font() {
            var known = font;
            if (known == null) {
                known = unpacked(file);
                font = known;
            }
            return known;
        }
    }

    /** The regular face as a font file. */
    static byte[] regular() {
        return Face.SANS.font();
    }

    static void addTo(PdfRendererBuilder builder) {
        add(builder, Face.SANS, "Noto Sans SC", REGULAR_WEIGHT);
        add(builder, Face.SANS_BOLD, "Noto Sans SC", BOLD_WEIGHT);
        add(builder, Face.SANS, "Noto Sans SC All", REGULAR_WEIGHT);
        add(builder, Face.KAI, "Sciday Kai", REGULAR_WEIGHT);
        add(builder, Face.SERIF_BOLD, "Noto Serif SC", BOLD_WEIGHT);
    }

    private static void add(PdfRendererBuilder builder, Face face, String family, int weight) {
        builder.useFont(() -> new ByteArrayInputStream(face.font()), family, weight, FontStyle.NORMAL, true);
    }

    private static byte[] unpacked(String file) {
        try (var packed = PdfFonts.class.getResourceAsStream(file)) {
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
