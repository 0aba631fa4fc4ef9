package org.sciday.notices.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.sciday.notices.files.FileText.Reason;
import org.sciday.notices.files.FileText.Refused;
import org.sciday.notices.files.FileText.Text;

class NoticeFilesTest {

    private static final String NOTICE = "关于举办全国科普日活动的通知\n各单位：\n一、活动时间\n";

    @Test
    void readsTextInTheUsualEncodings() {
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            assertThat(NoticeFiles.read(NOTICE.getBytes(charset))).isEqualTo(new Text(NOTICE));
        }
        assertThat(NoticeFiles.read(NOTICE.getBytes(StandardCharsets.UTF_16))).isEqualTo(new Text(NOTICE));
    }

    @Test
    void readsWordWithTables() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("关于举办科技活动周的通知");
            var table = document.createTable(1, 2);
            table.getRow(0).getCell(0).setText("活动名称");
            table.getRow(0).getCell(1).setText("牵头单位");
            document.write(out);
        }
        assertThat(text(out.toByteArray())).contains("关于举办科技活动周的通知\n").contains("| 活动名称 | 牵头单位 |");
    }

    @Test
    void readsSavedPages() {
        var page = "<!DOCTYPE html><html><head><style>p{}</style></head><body><script>x()</script><p>一、时间</p>"
                + "<table><tr><td><p>序号</p></td><td>名称</td></tr></table><div>9月15日<br>起</div></body></html>";
        assertThat(text(page.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("一、时间\n| 序号 | 名称 |\n9月15日\n起");
    }

    @Test
    void readsPagesLaidOutByTables() {
        var paragraph = "<p>一、时间</p><p>" + "各单位要精心组织，认真落实。".repeat(30) + "</p>";
        var page = "<!DOCTYPE html><html><body><table><tr><td>菜单</td><td>" + paragraph
                + "<table><tr><td>1</td><td>科学之夜</td></tr></table></td></tr></table></body></html>";
        assertThat(text(page.getBytes(Charset.forName("GB18030")))).contains("\n一、时间\n各单位").contains("\n| 1 | 科学之夜 |");
    }

    @Test
    void readsPagesSavedAsOneFile() {
        var page = """
                From: <Saved by Blink>
                Subject: =?utf-8?Q?x?=
                MIME-Version: 1.0
                Content-Type: multipart/related;
                \ttype="text/html";
                \tboundary="----abc----"

                ------abc----
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable

                <html><body><p>9=E6=9C=8815=E6=97=A5</p></body></html>
                ------abc------
                """;
        assertThat(text(page.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8))).isEqualTo("9月15日");
    }

    /** Made by a word processor, with a table. A .wps of WPS Office is the same inside, and may end before its last sector does. */
    @Test
    void readsOldWordAndWps() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/notices/old-word.doc"))) {
            var whole = file.readAllBytes();
            var cut = Arrays.copyOf(whole, whole.length - 100);
            assertThat(List.of(text(whole), text(cut))).allSatisfy(text -> assertThat(text)
                    .contains("关于开展2025年望川市全国科普月活动的通知\n")
                    .contains("1\t科学之夜\t市科协\n"));
        }
    }

    @Test
    void saysWhatToDoWithOtherOfficeFiles() throws IOException {
        var rtf = "{\\rtf1\\ansi 通知}".getBytes(StandardCharsets.UTF_8);
        assertThat(List.of(compound("CONTENTS"), zip("OFD.xml"), rtf))
                .allSatisfy(content -> assertThat(NoticeFiles.read(content)).isEqualTo(new Refused(Reason.OTHER_OFFICE)));
        assertThat(NoticeFiles.read(compound("EncryptedPackage"))).isEqualTo(new Refused(Reason.ENCRYPTED));
    }

    @Test
    void readsNoPagesNestedWithoutEnd() {
        var deep = "<html><body>" + "<div>".repeat(2_000) + "9月15日";
        assertThat(text(deep.getBytes(StandardCharsets.UTF_8))).isEqualTo("9月15日");
        var endless = "<html><body>" + "<div>".repeat(100_000);
        assertThat(NoticeFiles.read(endless.getBytes(StandardCharsets.UTF_8))).isEqualTo(new Refused(Reason.TOO_MUCH_INSIDE));
    }

    @Test
    void readsPdfWithText() throws IOException {
        assertThat(text(pdf("A notice with words enough to be a text"))).contains("A notice with words");
    }

    @Test
    void saysWhenAPdfHoldsOnlyPictures() throws IOException {
        assertThat(NoticeFiles.read(pdf(""))).isEqualTo(new Refused(Reason.SCANNED));
    }

    @Test
    void unpacksNoBombs() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 90; i++) {
                zip.write(zeros);
            }
        }
        assertThat(out.size()).isLessThan(1 << 20);
        assertThat(NoticeFiles.read(out.toByteArray())).isEqualTo(new Refused(Reason.TOO_MUCH_INSIDE));
    }

    @Test
    void refusesWhatIsNoNotice() {
        assertThat(NoticeFiles.read(new byte[NoticeFiles.LARGEST + 1])).isEqualTo(new Refused(Reason.TOO_LARGE));
        assertThat(NoticeFiles.read("PK\u0003\u0004 broken".getBytes(StandardCharsets.UTF_8))).isInstanceOf(Refused.class);
        assertThat(NoticeFiles.read(new byte[] {0, 1, 2, 3})).isEqualTo(new Refused(Reason.UNKNOWN_KIND));
    }

    @Test
    void joinsLinesThatAPageBroke() {
        var wide = "各县（市、区）科协要会同有关部门认真制定活动方案并于规定时间内按照要求";
        assertThat(Paragraphs.joined(wide + "\n报送省科协科普部。\n— 2 —\n" + wide + "\n一、时间\n" + wide + "\n"))
                .isEqualTo(wide + "报送省科协科普部。\n" + wide + "\n一、时间\n" + wide + "\n");
    }

    @Test
    void countsListsLikeWord() {
        assertThat(ListNumbers.chinese(1)).isEqualTo("一");
        assertThat(ListNumbers.chinese(10)).isEqualTo("十");
        assertThat(ListNumbers.chinese(21)).isEqualTo("二十一");
    }

    private static byte[] compound(String entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(new byte[5_000]), entry);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String entry) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
        }
        return out.toByteArray();
    }

    private static String text(byte[] content) {
        return ((Text) NoticeFiles.read(content)).text();
    }

    private static byte[] pdf(String words) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(words);
                content.endText();
            }
            document.save(out);
        }
        return out.toByteArray();
    }
}
