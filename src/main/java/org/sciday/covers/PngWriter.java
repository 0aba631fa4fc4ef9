package org.sciday.covers;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Paints a sheet as a PNG, for share cards and wherever SVG is not taken. */
final class PngWriter {

    private PngWriter() {}

    static byte[] write(Sheet sheet, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.setColor(sheet.inks().ground.colour());
            graphics.fillRect(0, 0, width, height);
            graphics.scale(width / sheet.width(), height / Sheet.HEIGHT);
            sheet.marks().forEach(mark -> paint(graphics, mark));
        } finally {
            graphics.dispose();
        }
        return encode(image);
    }

    private static void paint(Graphics2D graphics, Mark mark) {
        graphics.setColor(mark.ink().colour());
        if (mark.width() > 0) {
            graphics.setStroke(new BasicStroke((float) mark.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            graphics.draw(mark.shape());
        } else {
            graphics.fill(mark.shape());
        }
    }

    private static byte[] encode(BufferedImage image) {
        try (var out = new ByteArrayOutputStream()) {
            if (!ImageIO.write(image, "png", out)) {
                throw new IllegalStateException("This Java has no PNG writer");
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
