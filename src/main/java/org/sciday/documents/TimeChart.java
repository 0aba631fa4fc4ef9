package org.sciday.documents;

import java.util.List;
import java.util.Locale;

/** Standing columns in the order of time, as a PNG for documents. As many names and numbers are written as have room. */
public final class TimeChart {

    public record Column(String name, long value) {}

    private static final int HEIGHT = 620;
    private static final int TOP = 56;
    private static final int FOOT = 64;
    private static final int SIDE = 12;
    private static final double THICK = 0.72;
    private static final double SMALL = 22;

    private TimeChart() {}

    public static byte[] of(List<Column> columns) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
        var canvas = new ChartCanvas(HEIGHT);
        var most = Math.max(1, columns.stream().mapToLong(Column::value).max().orElse(1));
        var step = (ChartCanvas.WIDTH - 2.0 * SIDE) / columns.size();
        var widestName = widest(canvas, columns.stream().map(Column::name).toList());
        var widestNumber = widest(canvas, columns.stream().map(TimeChart::number).toList());
        var each = (int) Math.ceil((widestName + 16) / step);
        for (var i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var height = (double) (HEIGHT - TOP - FOOT) * column.value() / most;
            var middle = SIDE + (i + 0.5) * step;
            canvas.box(ChartCanvas.JOIN, middle - step * THICK / 2, HEIGHT - FOOT - height, step * THICK, height);
            if (column.value() > 0 && (widestNumber + 6 < step || column.value() == most)) {
                centred(canvas, number(column), middle, HEIGHT - FOOT - height - 12);
            }
            if (i % each == 0) {
                canvas.box(ChartCanvas.LINE, middle - 1, HEIGHT - FOOT, 2, 12);
                centred(canvas, column.name(), middle, HEIGHT - 20);
            }
        }
        canvas.box(ChartCanvas.INK, SIDE, HEIGHT - FOOT, ChartCanvas.WIDTH - 2.0 * SIDE, 2);
        return canvas.png();
    }

    private static double widest(ChartCanvas canvas, List<String> texts) {
        return texts.stream().mapToDouble(text -> canvas.width(text, SMALL)).max().orElse(0);
    }

    private static void centred(ChartCanvas canvas, String text, double middle, double base) {
        var width = canvas.width(text, SMALL);
        var left = Math.clamp(middle - width / 2, 0, ChartCanvas.WIDTH - width);
        canvas.write(text, left, base, SMALL);
    }

    private static String number(Column column) {
        return String.format(Locale.ROOT, "%,d", column.value());
    }
}
