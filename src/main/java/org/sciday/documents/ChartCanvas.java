package org.sciday.documents;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A white sheet on which charts are drawn, lettered with the PDFs' own face. The same strokes give the same bytes. */
final class ChartCanvas {

    /** As wide as the text of a page at some 250 dots an inch. */
    static final int WIDTH = 1_560;

    static final double SIZE = 27;
    static final Color INK = new Color(0x10162F);
    static final Color JOIN = new Color(0x0B7376);
    static final Color FORMER = new Color(0xF2B233);
    static final Color LINE = new Color(0xE4DECF);

    private final BufferedImage image;
    private final Graphics2D canvas;
    private final Lettering letters = Lettering.regular();

    ChartCanvas(int height) {
        image = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
        canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        box(Color.WHITE, 0, 0, WIDTH, height);
    }

    void box(Color colour, double x, double y, double width, double height) {
        fill(colour, new Rectangle2D.Double(x, y, width, height));
    }

    void fill(Color colour, Shape shape) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }

    void outline(Color colour, double width, Shape shape) {
        canvas.setColor(colour);
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(shape);
    }

    double width(String text, double size) {
        return letters.width(text, size);
    }

    /** As much of it as fits, with an ellipsis. */
    String fitting(String text, double width) {
        return letters.fitting(text, SIZE, width);
    }

    /** From the left at the base line. */
    void write(String text, double x, double base, double size) {
        write(INK, text, x, base, size);
    }

    void write(Color colour, String text, double x, double base, double size) {
        canvas.setColor(colour);
        letters.draw(canvas, text, x, base, size);
    }

    /** Ends the drawing. */
    byte[] png() {
        canvas.dispose();
        try (var output = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
