package org.sciday.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrPictureTest {

    @Test
    void readsATiltedCodeOnAGreyWall() throws IOException {
        var wall = wall(480);
        var pen = wall.createGraphics();
        pen.rotate(0.2, 240, 240);
        pen.drawImage(ImageIO.read(new ByteArrayInputStream(QrCode.png("ticket-1.signed", 280))), 100, 100, null);
        pen.dispose();
        assertThat(QrPicture.textIn(jpeg(wall))).contains("ticket-1.signed");
    }

    @Test
    void seesNothingWhereThereIsNothing() throws IOException {
        assertThat(QrPicture.textIn(jpeg(wall(480)))).isEmpty();
        assertThat(QrPicture.textIn(new byte[] {1, 2, 3})).isEmpty();
        assertThat(QrPicture.textIn(jpeg(wall(900)))).isEmpty();
        assertThat(QrPicture.textIn(Arrays.copyOf(jpeg(wall(480)), 300))).isEmpty();
    }

    private static BufferedImage wall(int side) {
        var wall = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = wall.createGraphics();
        pen.setColor(Color.LIGHT_GRAY);
        pen.fillRect(0, 0, side, side);
        pen.dispose();
        return wall;
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", output);
        return output.toByteArray();
    }
}
