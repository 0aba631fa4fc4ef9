package org.sciday.covers;

import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/** Writes a sheet as a small SVG: one element per mark, one decimal, no style attributes. */
final class SvgWriter {

    private static final String LETTERS = "MLQCZ";
    private static final int[] COORDINATES = {2, 2, 4, 6, 0};

    private final StringBuilder out = new StringBuilder(4096);

    private SvgWriter() {}

    static String write(Sheet sheet) {
        var writer = new SvgWriter();
        writer.out
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(number(sheet.width()))
                .append(
                        " 600\" preserveAspectRatio=\"xMidYMid slice\"><g stroke-linecap=\"round\" stroke-linejoin=\"round\">");
        writer.mark(new Mark(new Rectangle2D.Double(0, 0, sheet.width(), Sheet.HEIGHT), sheet.inks().ground, 0));
        sheet.marks().forEach(writer::mark);
        return writer.out.append("</g></svg>").toString();
    }

    private void mark(Mark mark) {
        if (mark.shape() instanceof Ellipse2D ellipse) {
            ellipse(ellipse);
        } else {
            out.append("<path d=\"");
            path(mark.shape().getPathIterator(null));
        }
        if (mark.width() > 0) {
            out.append("\" fill=\"none\" stroke=\"").append(mark.ink().hex());
            out.append("\" stroke-width=\"").append(number(mark.width()));
        } else {
            out.append("\" fill=\"").append(mark.ink().hex());
        }
        out.append("\"/>");
    }

    private void ellipse(Ellipse2D ellipse) {
        var round = Math.abs(ellipse.getWidth() - ellipse.getHeight()) < 0.01;
        out.append(round ? "<circle cx=\"" : "<ellipse cx=\"").append(number(ellipse.getCenterX()));
        out.append("\" cy=\"").append(number(ellipse.getCenterY()));
        if (round) {
            out.append("\" r=\"").append(number(ellipse.getWidth() / 2));
        } else {
            out.append("\" rx=\"").append(number(ellipse.getWidth() / 2));
            out.append("\" ry=\"").append(number(ellipse.getHeight() / 2));
        }
    }

    private void path(PathIterator path) {
        var points = new double[6];
        for (; !path.isDone(); path.next()) {
            var kind = path.currentSegment(points);
            out.append(LETTERS.charAt(kind));
            for (var i = 0; i < COORDINATES[kind]; i++) {
                var text = number(points[i]);
                if (i > 0 && !text.startsWith("-")) {
                    out.append(' ');
                }
                out.append(text);
            }
        }
    }

    private static String number(double value) {
        var tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }
}
