package org.sciday.documents;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DateUtil;
import org.dhatim.fastexcel.reader.Cell;

/** A cell as a person would type it: days as 2026-09-15, numbers without exponents or the dust of binary fractions. */
record CellText(boolean since1904) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final MathContext SHOWN = new MathContext(15);

    String of(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> tidied(cell.asString());
            case NUMBER -> number(cell, cell.getRawValue());
            case BOOLEAN -> cell.asBoolean() ? "TRUE" : "FALSE";
            case FORMULA -> cell.getRawValue() == null ? "" : calculated(cell, cell.getRawValue());
            case EMPTY, ERROR -> "";
        };
    }

    /** A formula's result as Excel left it; it is not calculated anew. */
    private String calculated(Cell cell, String result) {
        try {
            return number(cell, result);
        } catch (NumberFormatException e) {
            return result.startsWith("#") ? "" : tidied(result);
        }
    }

    private String number(Cell cell, String raw) {
        var value = new BigDecimal(raw);
        var format = cell.getDataFormatString();
        var id = cell.getDataFormatId() == null ? -1 : cell.getDataFormatId();
        if (DateUtil.isADateFormat(id, format) && DateUtil.isValidExcelDate(value.doubleValue())) {
            return moment(value.doubleValue());
        }
        var rounded = value.round(SHOWN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private String moment(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, since1904, true);
        if (value < 1) {
            return TIME.format(moment);
        }
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return DAY.format(moment);
        }
        return moment.truncatedTo(ChronoUnit.MINUTES).equals(moment) ? MINUTE.format(moment) : SECOND.format(moment);
    }

    private static String tidied(String text) {
        var plain = text.replace('\u00A0', ' ')
                .replace('\u3000', ' ')
                .replaceAll("_x000[dD]_", "")
                .strip();
        return FormulaEscape.unescape(plain);
    }
}
