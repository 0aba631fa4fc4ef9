package org.sciday.covers;

import java.util.Arrays;
import java.util.List;

/** The print that stands in for a picture. Same topic and id, same print. */
public record Cover(String topic, String id) {

    /** The formats that pages and share cards use. */
    public enum Format {
        WIDE(1000, 600),
        SQUARE(600, 600),
        CARD(1200, 630);

        private final int width;
        private final int height;

        Format(int width, int height) {
            this.width = width;
            this.height = height;
        }

        double sheetWidth() {
            return Sheet.HEIGHT * width / height;
        }
    }

    public String svg(Format format) {
        return SvgWriter.write(print(format));
    }

    public byte[] png(Format format) {
        return PngWriter.write(print(format), format.width, format.height);
    }

    private Sheet print(Format format) {
        var dice = new Dice(topic + "|" + id);
        var subject = Subject.of(topic).orElseGet(() -> dice.pick(List.of(Subject.values())));
        var palettes = Arrays.stream(Palette.values())
                .filter(palette -> subject != Subject.STARS || palette.isDark())
                .toList();
        var sheet = new Sheet(format.sheetWidth(), dice.pick(palettes));
        subject.motif().draw(sheet, dice);
        return sheet;
    }
}
