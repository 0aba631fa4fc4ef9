package org.sciday.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfDocumentTest {

    private static final String PAGE = """
            <!doctype html><html lang="zh-CN"><head><title>入场码</title>
            <style>h1 { font-size: 20pt; font-weight: 700 } td { border: 1pt solid #e4decf; padding: 4pt }</style></head>
            <body><h1>月球离我们有多远</h1>
            <p>9月15日（周日）10:00–11:30 · 天象厅，文化路 1 号。Hello, Ågård!</p>
            <table><tr><td>玉石瓦西里斯人门立文黑鼻龙长见贝车马鱼</td><td><b>珺玥喆堃昇 䶮</b></td></tr></table>
            <p><img src="%s" alt="二维码" style="width: 40mm"></p>
            <p>&#x20000;</p></body></html>""".formatted("data:image/png;base64,"
            + Base64.getEncoder().encodeToString(QrCode.png("https://example.cn/", 300)));

    @Test
    void saysInChineseWhatThePageSays() throws IOException {
        var bytes = kept(PdfDocument.of(PAGE));
        try (var document = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("月球离我们有多远")
                    .contains("9月15日（周日）10:00–11:30 · 天象厅，文化路 1 号。Hello, Ågård!")
                    .contains("玉石瓦西里斯人门立文黑鼻龙长见贝车马鱼")
                    .contains("珺玥喆堃昇 䶮");
            assertThat(text.codePoints().filter(PdfDocumentTest::isRadical)).isEmpty();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("入场码");
            assertThat(isA4(document)).isTrue();
        }
        assertThat(bytes.length).as("only the signs that are used").isLessThan(120_000);
    }

    /** Whoever has a word in a page must not make the server ask around in the house's own network. */
    @Test
    void fetchesNothing() throws IOException {
        var bytes = PdfDocument.of("<p>甲</p><img src='http://127.0.0.1:1/x.png' alt=''><img src='file:///etc/hostname' alt=''>"
                + "<link rel='stylesheet' href='http://127.0.0.1:1/x.css'>");
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).strip()).isEqualTo("甲");
            assertThat(document.getPage(0).getResources().getXObjectNames()).isEmpty();
        }
    }

    private static boolean isRadical(int sign) {
        return sign >= 0x2E80 && sign <= 0x2FDF || sign >= 0xF900 && sign <= 0xFAFF;
    }

    private static boolean isA4(PDDocument document) {
        var box = document.getPage(0).getMediaBox();
        return Math.abs(box.getWidth() - PDRectangle.A4.getWidth()) < 1
                && Math.abs(box.getHeight() - PDRectangle.A4.getHeight()) < 1;
    }

    /** To be looked at. */
    private static byte[] kept(byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target/pdf"));
        Files.write(Path.of("target/pdf/document.pdf"), pdf);
        return pdf;
    }
}
