package org.sciday.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://kpr.example.cn/tickets/0198f3a2", "科普日 第3号门", "1"})
    void isReadByAScanner(String text) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(QrCode.png(text, 400)));
        assertThat(image.getWidth()).isBetween(200, 400);
        assertThat(scanned(image)).isEqualTo(text);
    }

    @Test
    void isOneSmallPathOnAPage() {
        var svg = QrCode.svg("https://kpr.example.cn/");
        assertThat(svg).startsWith("<svg ").endsWith("</svg>").contains("viewBox=\"0 0 33 33\"");
        assertThat(svg.length()).isLessThan(8000);
    }

    @Test
    void refusesWhatNoCodeHolds() {
        assertThatThrownBy(() -> QrCode.svg("长".repeat(3000))).isInstanceOf(IllegalArgumentException.class);
    }

    private static String scanned(BufferedImage image) throws Exception {
        var width = image.getWidth();
        var pixels = image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        var source = new RGBLuminanceSource(width, image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
