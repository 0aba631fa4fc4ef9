package org.sciday.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

class OfficialPaperTest {

    @Test
    void theSameBlocksAreWordAndPdfAndTheSameBytesEachTime() throws IOException, InterruptedException {
        var pdf = paper().toPdf();
        var word = paper().toWord();
        Thread.sleep(1_100); // files tell their seconds
        assertThat(paper().toPdf()).isEqualTo(pdf);
        assertThat(paper().toWord()).isEqualTo(word);
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("开展情况报告", "一、总体情况", "北县 <东>", "图：各地活动", "[1] 见平台", "滦市科学技术协会", "— 1 —");
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(word))) {
            assertThat(document.getAllPictures()).hasSize(1);
            assertThat(document.getParagraphs()).anyMatch(one -> one.getText().equals("图：各地活动"));
            assertThat(document.getHyperlinks())
                    .extracting(link -> link.getURL())
                    .as("the mark and its note; [2] is none")
                    .containsExactly("https://sciday.example.cn/desk?a=1&b=2", "https://sciday.example.cn/desk?a=1&b=2");
        }
    }

    private static OfficialPaper paper() {
        var bars = BarChart.of(List.of(BarChart.Bar.of("北县 <东>", 12), new BarChart.Bar("名字很长很长很长很长很长很长很长很长的县", 7, 9)));
        return new OfficialPaper()
                .title("开展情况报告")
                .heading(1, "一、总体情况")
                .paragraph("共有2个单位开展科普活动3项、6场。[1]又[2]")
                .table(List.of("地区", "活动数"), List.of(List.of("北县 <东>", "12"), List.of("南县", "7")), List.of(3, 1))
                .picture(bars, "图：各地活动", 150)
                .footnotes(List.of(new Footnote("[1]", "见平台", "https://sciday.example.cn/desk?a=1&b=2")))
                .signature("滦市科学技术协会", "2026年9月30日");
    }
}
