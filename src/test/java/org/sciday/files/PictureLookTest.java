package org.sciday.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PictureLookTest {

    @Test
    void theSamePictureSmallerAndBrighterLooksAlikeAndAnotherDoesNot() throws IOException {
        var picture = scene(1, 0);
        var smaller = ImageIO.read(new ByteArrayInputStream(Rendition.of(scene(1, 12), PictureWidth.SMALL).jpeg()));
        assertThat(difference(picture, smaller)).isLessThanOrEqualTo(8);
        assertThat(difference(picture, scene(2, 0))).isGreaterThan(12);
        assertThat(PictureLook.of(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB))).isNull();
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        return Long.bitCount(look(one) ^ look(other));
    }

    private static long look(BufferedImage picture) {
        return Objects.requireNonNull(PictureLook.of(picture));
    }

    /** Blots of light, always the same for a number. */
    private static BufferedImage scene(int number, int brighter) {
        var random = new Random(number);
        var image = new BufferedImage(960, 640, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        for (var i = 0; i < 60; i++) {
            var light = random.nextInt(230) + brighter;
            canvas.setColor(new Color(light, light, Math.min(255, light + 8)));
            canvas.fillOval(random.nextInt(900) - 100, random.nextInt(600) - 100, random.nextInt(300) + 40, random.nextInt(300) + 40);
        }
        canvas.dispose();
        return image;
    }
}
