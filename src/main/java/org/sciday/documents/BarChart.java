package org.sciday.documents;

import java.util.List;
import java.util.Locale;

/** Lying bars with their names and numbers, as a PNG for documents. The same bars give the same bytes. */
public final class BarChart {

    /** @param before the former value beside it, as a thin line; negative for none */
    public record Bar(String name, long value, long before) {

        public static Bar of(String name, long value) {
            return new Bar(name, value, -1);
        }
    }

    private static final int NAMES = 420;
    private static final int NUMBERS = 190;
    private static final int MANY = 14;
    private static final int ROW = 54;
    private static final int NARROW_ROW = 42;
    private static final int THICK = 26;

    private BarChart() {}

    public static byte[] of(List<Bar> bars) {
        if (bars.isEmpty()) {
            throw new IllegalArgumentException("Nothing to draw");
        }
        var row = bars.size() > MANY ? NARROW_ROW : ROW;
        var canvas = new ChartCanvas(bars.size() * row + 16);
        var most = bars.stream().mapToLong(bar -> Math.max(bar.value(), bar.before())).max().orElse(1);
        for (var i = 0; i < bars.size(); i++) {
            draw(canvas, bars.get(i), 8 + i * row, row, Math.max(1, most));
        }
        return canvas.png();
    }

    private static void draw(ChartCanvas canvas, Bar bar, int top, int row, long most) {
        var room = ChartCanvas.WIDTH - NAMES - NUMBERS;
        var base = top + row / 2.0 + ChartCanvas.SIZE * 0.36;
        var name = canvas.fitting(bar.name(), NAMES - 24);
        canvas.write(name, NAMES - 16 - canvas.width(name, ChartCanvas.SIZE), base, ChartCanvas.SIZE);
        canvas.box(ChartCanvas.LINE, NAMES - 2, top, 2, row);
        var length = (double) room * bar.value() / most;
        canvas.box(ChartCanvas.JOIN, NAMES, top + (row - THICK) / 2.0, length, THICK);
        if (bar.before() >= 0) {
            canvas.box(ChartCanvas.FORMER, NAMES, top + (row + THICK) / 2.0 + 1, (double) room * bar.before() / most, 6);
        }
        canvas.write(String.format(Locale.ROOT, "%,d", bar.value()), NAMES + length + 12, base, ChartCanvas.SIZE);
    }
}
