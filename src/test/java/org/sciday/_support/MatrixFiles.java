package org.sciday._support;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;

/** Files that people hand in. */
public final class MatrixFiles {

    private MatrixFiles() {}

    /** A small picture that nobody has handed in before. */
    public static byte[] picture() {
        var image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 64; x++) {
            image.setRGB(x, x % 48, ThreadLocalRandom.current().nextInt(0xFFFFFF));
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A workbook of one sheet; the first row says what the columns are. */
    public static byte[] workbook(List<String> headings, List<List<String>> rows) {
        var output = new ByteArrayOutputStream();
        try (var book = SheetWriter.to(output)) {
            var columns = IntStream.range(0, headings.size())
                    .mapToObj(i -> SheetColumn.<List<String>>text(
                            headings.get(i), 16, cells -> i < cells.size() ? cells.get(i) : ""))
                    .toList();
            book.sheet("附件1", columns).addAll(rows);
        }
        return output.toByteArray();
    }
}
