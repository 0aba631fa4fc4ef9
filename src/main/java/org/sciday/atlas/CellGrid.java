package org.sciday.atlas;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Lays a grid over a view and counts what falls into each cell. The grid's lines are those of the world, not of the view: cells
 * stay where they are while the map is moved.
 */
final class CellGrid implements Consumer<SpotRow> {

    /** So many single spots are shown as such. */
    static final int FEW = 150;

    private final int bits;
    private final int firstColumn;
    private final int firstRow;
    private final int columns;
    private final int now;
    private final int[] counts;
    private final int[] live;
    private final double[] sumX;
    private final double[] sumY;
    private final List<SpotRow> few = new ArrayList<>();
    private int total;

    CellGrid(View view, int now) {
        this.now = now;
        bits = view.cellBits();
        firstColumn = view.left() >> bits;
        firstRow = view.top() >> bits;
        columns = (view.right() >> bits) - firstColumn + 1;
        var size = columns * ((view.bottom() >> bits) - firstRow + 1);
        counts = new int[size];
        live = new int[size];
        sumX = new double[size];
        sumY = new double[size];
    }

    @Override
    public void accept(SpotRow row) {
        var cell = ((row.y() >> bits) - firstRow) * columns + (row.x() >> bits) - firstColumn;
        counts[cell]++;
        sumX[cell] += row.x();
        sumY[cell] += row.y();
        if (row.isOn(now, now + 1)) {
            live[cell]++;
        }
        if (total++ < FEW) {
            few.add(row);
        }
    }

    Lights lights() {
        if (total <= FEW) {
            var spots = few.stream()
                    .map(row -> new Spot(row.activity(), row.point(), row.isOn(now, now + 1)))
                    .toList();
            return new Lights(total, List.of(), spots);
        }
        var cells = new ArrayList<Cell>();
        for (var cell = 0; cell < counts.length; cell++) {
            if (counts[cell] > 0) {
                var middle = Mercator.point(sumX[cell] / counts[cell], sumY[cell] / counts[cell]);
                cells.add(new Cell(middle.lat(), middle.lon(), counts[cell], live[cell]));
            }
        }
        return new Lights(total, cells, List.of());
    }
}
