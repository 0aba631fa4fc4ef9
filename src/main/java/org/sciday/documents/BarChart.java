package org.sciday.documents;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Lying bars with their names and numbers, as a PNG for documents. The same bars give the same bytes. */
public final class BarChart {

    /** @param before the former value beside it, as a thin line; negative for none */
    public record Bar(String name, long value, long before) {

        public static Bar of(String name, long value) {
            return new Bar(name, value, -1);
        }
    }

    private static final int WIDTH = 1_560;
    private static final int NAMES = 420;
    private static final int NUMBERS = 190;
    private static final int ROW = 54;
    private static final int THICK = 26;
    private static final double SIZE = 27;
    private static final Color INK = new Color(0x10162F);
    private static final Color JOIN = new Color(0x0B7376);
    private static final Color FORMER = new Color(0xF2B233);
    private static final Color LINE = new Color(0xE4DECF);

    private BarChart() {}

    public static byte[] of(List<Bar> bars) {
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
        var image = new BufferedImage(WIDTH, bars.size() * ROW + 16, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, WIDTH, image.getHeight());
        var most = bars.stream().mapToLong(bar -> Math.max(bar.value(), bar.before())).max().orElse(1);
        var letters = Lettering.regular();
        for (var i = 0; i < bars.size(); i++) {
            draw(canvas, letters, bars.get(i), 8 + i * ROW, Math.max(1, most));
        }
        canvas.dispose();
        return png(image);
    }

    private static void draw(Graphics2D canvas, Lettering letters, Bar bar, int top, long most) {
        var room = WIDTH - NAMES - NUMBERS;
        var base = top + ROW / 2.0 + SIZE * 0.36;
        canvas.setColor(INK);
        var name = letters.fitting(bar.name(), SIZE, NAMES - 24);
        letters.draw(canvas, name, NAMES - 16 - letters.width(name, SIZE), base, SIZE);
        canvas.setColor(LINE);
        canvas.fill(new Rectangle2D.Double(NAMES - 2, top, 2, ROW));
        var length = (double) room * bar.value() / most;
        canvas.setColor(JOIN);
        canvas.fill(new Rectangle2D.Double(NAMES, top + (ROW - THICK) / 2.0, length, THICK));
        if (bar.before() >= 0) {
            canvas.setColor(FORMER);
            canvas.fill(new Rectangle2D.Double(NAMES, top + (ROW + THICK) / 2.0 + 1, (double) room * bar.before() / most, 6));
        }
        canvas.setColor(INK);
        letters.draw(canvas, String.format(Locale.ROOT, "%,d", bar.value()), NAMES + length + 12, base, SIZE);
    }

    private static byte[] png(BufferedImage image) {
        try (var output = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", output);
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
