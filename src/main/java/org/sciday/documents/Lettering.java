package org.sciday.documents;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Draws words as outlines of the PDFs' own face: the same on every machine, also on one without any fonts. */
final class Lettering {

    private static final int NONE = 0;

    private final TrueTypeFont font;
    private final CmapLookup signs;

    private Lettering(TrueTypeFont font, CmapLookup signs) {
        this.font = font;
        this.signs = signs;
    }

    static Lettering regular() {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(PdfFonts.regular()));
            return new Lettering(font, font.getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double width(String text, double size) {
        return text.codePoints().mapToDouble(sign -> advance(sign, size)).sum();
    }

    /** As much of it as fits, with an ellipsis. */
    String fitting(String text, double size, double width) {
        if (width(text, size) <= width) {
            return text;
        }
        var signs = text.codePoints().toArray();
        var end = signs.length;
        while (end > 0 && width(new String(signs, 0, end) + "…", size) > width) {
            end--;
        }
        return new String(signs, 0, end) + "…";
    }

    /** From the left at the base line. */
    void draw(Graphics2D canvas, String text, double x, double y, double size) {
        var scale = size / unitsPerEm();
        var at = x;
        for (var sign : text.codePoints().toArray()) {
            var place = new AffineTransform(scale, 0, 0, -scale, at, y);
            canvas.fill(place.createTransformedShape(outline(sign)));
            at += advance(sign, size);
        }
    }

    private Shape outline(int sign) {
        try {
            var glyph = font.getGlyph().getGlyph(signs.getGlyphId(sign));
            return glyph == null ? new Path2D.Double() : glyph.getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int sign, double size) {
        try {
            var glyph = signs.getGlyphId(sign);
            return (glyph == NONE ? font.getUnitsPerEm() : font.getAdvanceWidth(glyph)) * size / font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
