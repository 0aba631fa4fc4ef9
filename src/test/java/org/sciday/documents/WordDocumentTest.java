package org.sciday.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordDocumentTest {

    private static byte[] report() {
        return WordDocument.official()
                .title("2026年全国科普日\n活动总结")
                .heading(1, "一、总体情况")
                .paragraph("全市共举办活动 128 场\u0000，参与公众 3.2 万人次。")
                .heading(2, "（一）重点活动")
                .heading(3, "1. 主会场")
                .table(List.of("单位", "场次"), List.of(List.of("天文馆", "12"), List.of("实验中学")), List.of(3, 1))
                .picture(QrCode.png("https://kpr.example.cn/", 200), "活动页面二维码", 40)
                .signature("唐山市科学技术协会", "2026年9月30日")
                .toBytes();
    }

    @Test
    void setsAnOfficialDocument() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(report()))) {
            var section = word.getDocument().getBody().getSectPr();
            assertThat(section.getPgSz().getW().toString()).isEqualTo("11906");
            assertThat(section.getPgMar().getTop().toString()).isEqualTo("2098");
            var paragraphs = word.getParagraphs();
            assertThat(paragraphs.getFirst().getRuns().getFirst().getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("方正小标宋简体");
            var body = paragraphs.get(2);
            assertThat(body.getText()).isEqualTo("全市共举办活动 128 场，参与公众 3.2 万人次。");
            assertThat(body.getRuns().getFirst().getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("仿宋_GB2312");
            assertThat(body.getRuns().getFirst().getFontSizeAsDouble()).isEqualTo(16);
            assertThat(body.getCTP().getPPr().getInd().getFirstLineChars().intValue())
                    .isEqualTo(200);
            assertThat(word.getTables().getFirst().getRow(2).getCell(0).getText())
                    .isEqualTo("实验中学");
            assertThat(word.getAllPictures()).hasSize(1);
            assertThat(word.getFooterList())
                    .hasSize(2)
                    .allSatisfy(footer ->
                            assertThat(footer.getText()).contains("— ").contains("1"));
            assertThat(word.getPackage().getPartsByName(Pattern.compile("/word/fontTable.xml")))
                    .hasSize(1);
        }
    }

    @Test
    void opensInAnOfficeProgram(@TempDir Path folder) throws Exception {
        assumeTrue(officeIsThere(), "no soffice on this machine");
        var file = folder.resolve("report.docx");
        Files.write(file, report());
        var office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(folder.resolve("report.pdf")).isNotEmptyFile();
    }

    private static boolean officeIsThere() throws InterruptedException {
        try {
            return new ProcessBuilder("soffice", "--version").start().waitFor(20, TimeUnit.SECONDS);
        } catch (IOException e) {
            return false;
        }
    }
}
