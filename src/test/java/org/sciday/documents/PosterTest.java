package org.sciday.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PosterTest {

    @Test
    void fitsOnASheetAndItsCodeLeadsToThePage() throws Exception {
        var address = "https://sciday.example.cn/activities/0199aa00-0000-7000-8000-000000000001";
        var lines = List.of("9月15日（周日）10:00–11:30", "9月16日（周一）10:00–11:30", "市科技馆 <天象厅>", "河北省唐山市路北区文化路 1 号");
        var pdf = Poster.pdf(new Poster("夜访天文台：用望远镜看土星", "滦市天文馆", lines, "手机扫一扫，看详情、约名额", address));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isOne();
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("夜访天文台").contains("滦市天文馆").contains("市科技馆 <天象厅>").contains("扫一扫");
            var image = new PDFRenderer(document).renderImageWithDPI(0, 110);
            Files.createDirectories(Path.of("target/screenshots"));
            ImageIO.write(image, "png", Path.of("target/screenshots/poster.png").toFile());
            var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
            var read = new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light)));
            assertThat(read.getText()).isEqualTo(address);
        }
    }
}
