package org.sciday.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.sciday.shared.InvalidInput;

class SheetsTest {

    private record Talk(String title, Integer places, LocalDate day, Instant begins) {}

    private static final Talk STARS =
            new Talk("星空", 120, LocalDate.of(2026, 9, 15), Instant.parse("2026-09-15T02:30:00Z"));

    private static final List<SheetColumn<Talk>> COLUMNS = List.of(
            SheetColumn.text("名称", 30, Talk::title),
            SheetColumn.number("名额", 8, Talk::places),
            SheetColumn.day("日期", 12, Talk::day),
            SheetColumn.moment("开始", 18, Talk::begins));

    @Test
    void excelSeesTextsNumbersDaysAndMoments() throws IOException {
        try (var book = open(written(List.of(STARS, new Talk("空", null, null, null))))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getSheetName()).isEqualTo("讲座 2026");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("名称");
            var row = sheet.getRow(1);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("星空");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(120);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 9, 15).atStartOfDay());
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 9, 15, 10, 30));
        }
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        var dangerous = List.of("=1+1", "+86 1380000", "-1", "@SUM(A1)", "\t=1", "\r=1", "=cmd|' /C calc'!A0");
        var bytes = written(
                dangerous.stream().map(text -> new Talk(text, 1, null, null)).toList());
        try (var book = open(bytes)) {
            for (int i = 0; i < dangerous.size(); i++) {
                var cell = book.getSheetAt(0).getRow(i + 1).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).startsWith("'");
            }
        }
        assertThat(SheetRows.first(bytes).get(1).cell(0)).as("read back").isEqualTo("=1+1");
    }

    @Test
    void readsWhatItWrote() {
        var rows = SheetRows.first(written(List.of(STARS)));
        assertThat(rows.getFirst().cells()).containsExactly("名称", "名额", "日期", "开始");
        assertThat(rows.getLast()).isEqualTo(new SheetRow(2, List.of("星空", "120", "2026-09-15", "2026-09-15 10:30")));
    }

    @Test
    void dropsSignsThatNoProgramOpens() {
        var rows = SheetRows.first(written(List.of(new Talk("星\u0000\u000B空\uD800", 1, null, null))));
        assertThat(rows.getLast().cell(0)).isEqualTo("星空");
    }

    @Test
    void readsWhatPeopleMakeInExcel() throws IOException {
        var output = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook()) {
            var sheet = book.createSheet("一");
            var row = sheet.createRow(4);
            row.createCell(0).setCellValue(13_800_001_234d);
            row.createCell(1).setCellValue(0.1 + 0.2);
            row.createCell(3).setCellValue("\u3000 蓟运河科普馆\u00A0");
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellFormula("1/0");
            row.getCell(5).setCellErrorValue((byte) 7);
            var time = book.createCellStyle();
            time.setDataFormat(book.createDataFormat().getFormat("h:mm"));
            row.createCell(6).setCellValue(0.4375);
            row.getCell(6).setCellStyle(time);
            row.createCell(9).setCellValue("  ");
            sheet.createRow(9).createCell(2);
            book.createSheet("二");
            book.write(output);
        }
        var rows = SheetRows.first(output.toByteArray());
        assertThat(rows)
                .containsExactly(new SheetRow(5, List.of("13800001234", "0.3", "", "蓟运河科普馆", "TRUE", "", "10:30")));
        assertThat(SheetRows.sheetNames(output.toByteArray())).containsExactly("一", "二");
        assertThat(SheetRows.named(output.toByteArray(), "二")).isEmpty();
        assertRefused(() -> SheetRows.named(output.toByteArray(), "三"), "documents.sheet-missing");
    }

    @Test
    void takesAsManyRowsAsItPromisesBesidesTheHeading() {
        var most = IntStream.range(0, SheetRows.MAX_ROWS).mapToObj(i -> STARS).toList();
        var rows = SheetRows.first(written(most));
        assertThat(rows).hasSize(20_001);
        assertThat(rows.getFirst().cell(0)).isEqualTo("名称");
        assertThat(rows.getLast()).matches(row -> row.number() == 20_001 && row.cell(0).equals("星空"));
    }

    @Test
    void keepsItsLimitsAndNamesTheRow() {
        var many = IntStream.range(0, SheetRows.MAX_ROWS + SheetRows.MAX_ROWS_ABOVE)
                .mapToObj(i -> STARS)
                .toList();
        assertRefused(() -> SheetRows.first(written(many)), "documents.sheet-too-many-rows");
        var wide = IntStream.range(0, 101)
                .mapToObj(i -> SheetColumn.text("列" + i, 5, Talk::title))
                .toList();
        assertRefused(() -> SheetRows.first(written(wide, List.of(STARS))), "documents.sheet-too-many-columns");
        var talk = new Talk("长".repeat(20_001), 1, null, null);
        assertThatThrownBy(() -> SheetRows.first(written(List.of(STARS, talk))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors().getFirst().arguments())
                                .containsExactly("3", 1));
        assertRefused(() -> SheetRows.first(new byte[] {1, 2, 3}), "documents.sheet-unreadable");
    }

    private static void assertRefused(ThrowingCallable reading, String code) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem ->
                                assertThat(problem.errors().getFirst().code()).isEqualTo(code));
    }

    private static byte[] written(List<Talk> talks) {
        return written(COLUMNS, talks);
    }

    private static byte[] written(List<SheetColumn<Talk>> columns, List<Talk> talks) {
        var output = new ByteArrayOutputStream();
        try (var writer = SheetWriter.to(output)) {
            writer.sheet("讲座/2026", columns).addAll(talks);
            writer.sheet("讲座/2026", columns).addAll(List.of());
        }
        return output.toByteArray();
    }

    private static XSSFWorkbook open(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }
}
