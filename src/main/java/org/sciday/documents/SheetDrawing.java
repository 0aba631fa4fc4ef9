package org.sciday.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/** What stands beside a table in a workbook. */
public sealed interface SheetDrawing {

    /** Read to those who do not see it. */
    String title();

    /** How many rows of the sheet it is high. */
    int rows();

    /** A part of a column: the values as programs show them before they read the sheet. */
    record Cells<T>(int column, List<T> values) {

        public Cells {
            values = List.copyOf(values);
        }
    }

    /**
     * A chart of a table of the same sheet, which changes with it.
     *
     * @param standing columns from left to right, for times; else bars from top to bottom
     * @param from the first row of the table that it draws, counted from 0 with the header
     */
    record Chart(String title, boolean standing, int from, Cells<String> names, Cells<Long> numbers) implements SheetDrawing {

        private static final int STANDING_ROWS = 16;

        public Chart {
            if (names.values().isEmpty() || names.values().size() != numbers.values().size()) {
                throw new IllegalArgumentException("A chart has as many names as numbers, and one at least");
            }
        }

        int size() {
            return names.values().size();
        }

        @Override
        public int rows() {
            return standing ? STANDING_ROWS : 5 + size();
        }
    }

    /** A PNG, for what no chart of a workbook can draw. */
    record Picture(String title, byte[] png) implements SheetDrawing {

        static final int WIDTH_PIXELS = 640;

        private static final int ROW_PIXELS = 20;

        int heightPixels() {
            try {
                BufferedImage image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)), "no picture");
                return WIDTH_PIXELS * image.getHeight() / image.getWidth();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int rows() {
            return 1 + heightPixels() / ROW_PIXELS;
        }
    }
}
