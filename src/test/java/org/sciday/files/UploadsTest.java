package org.sciday.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.sciday.shared.InvalidInput;
import org.springframework.mock.web.MockMultipartFile;

class UploadsTest {

    private final Uploads uploads = new Uploads();

    @Test
    void takesAWorkbookThatExcelWrites() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("活动").createRow(0).createCell(0).setCellValue("名称");
            workbook.write(output);
        }
        assertThat(uploads.workbook(file(output.toByteArray()))).isEqualTo(output.toByteArray());
    }

    @Test
    void tellsWhatElseItMayBe() throws IOException {
        var old = new ByteArrayOutputStream();
        try (var workbook = new HSSFWorkbook()) {
            workbook.createSheet("a");
            workbook.write(old);
        }
        assertRefused(new byte[0], "files.workbook-empty");
        assertRefused(old.toByteArray(), "files.workbook-old");
        assertRefused(
                "<html><table><tr><td>名称</td></tr></table></html>".getBytes(StandardCharsets.UTF_8),
                "files.workbook-other");
        assertRefused(zip(Map.of("readme.txt", new byte[10])), "files.workbook-other");
        assertRefused("PK\3\4 and nothing more".getBytes(StandardCharsets.US_ASCII), "files.workbook-other");
        assertRefused(new byte[(10 << 20) + 1], "files.workbook-too-large");
        assertRefused(workbookWith("xl/vbaProject.bin", new byte[100]), "files.workbook-macros");
    }

    @Test
    void refusesBombs() throws IOException {
        assertRefused(workbookWith("xl/worksheets/sheet1.xml", new byte[300 << 20]), "files.workbook-bomb");
        var entries = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 2100; i++) {
            entries.put("xl/media/" + i, new byte[1]);
        }
        assertRefused(zip(entries), "files.workbook-bomb");
        var swelling = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>";
        assertRefused(
                workbookWith("xl/sharedStrings.xml", swelling.getBytes(StandardCharsets.UTF_8)), "files.workbook-bomb");
        assertRefused(
                workbookWith("xl/sharedStrings.xml", swelling.getBytes(StandardCharsets.UTF_16)),
                "files.workbook-bomb");
    }

    private static byte[] workbookWith(String name, byte[] content) throws IOException {
        var entries = new LinkedHashMap<String, byte[]>();
        entries.put("[Content_Types].xml", new byte[10]);
        entries.put("xl/workbook.xml", new byte[10]);
        entries.put(name, content);
        return zip(entries);
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        var output = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(output)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return output.toByteArray();
    }

    private void assertRefused(byte[] upload, String code) {
        assertThatThrownBy(() -> uploads.workbook(file(upload)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.code())
                                .containsExactly(code));
    }

    private static MockMultipartFile file(byte[] content) {
        return new MockMultipartFile("file", "活动.xlsx", null, content);
    }
}
