package org.sciday.documents;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.InvalidInput;

/**
 * Reads a file of comma separated values as {@link SheetRows} reads a sheet: rows of text within limits, blank ones left out. Commas,
 * semicolons and tabs separate, whichever the first line has most of; Excel in China saves in GB 18030, all others in UTF-8.
 */
public final class CsvRows {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String text;
    private final char separator;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int line = 1;
    private int begun = 1;

    private CsvRows(String text) {
        this.text = text;
        this.separator = separatorOf(text.lines().findFirst().orElse(""));
    }

    public static List<SheetRow> of(byte[] file) {
        var text = decoded(file);
        return new CsvRows(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text).read();
    }

    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, GB18030);
        }
    }

    private static char separatorOf(String first) {
        var best = ',';
        for (var sign : new char[] {';', '\t'}) {
            if (first.chars().filter(c -> c == sign).count() > first.chars().filter(c -> c == ',').count()) {
                best = sign;
            }
        }
        return best;
    }

    private List<SheetRow> read() {
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (quoted && sign == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(sign);
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && sign == separator) {
                endCell();
            } else if (!quoted && sign == '\n') {
                endRow();
            } else {
                cell.append(sign);
            }
            line += sign == '\n' ? 1 : 0;
            begun = cells.isEmpty() && cell.isEmpty() ? line : begun;
        }
        endRow();
        return rows;
    }

    private void endCell() {
        if (cells.size() == SheetRows.MAX_COLUMNS) {
            throw InvalidInput.of(
                    "file", "documents.sheet-too-many-columns", String.valueOf(begun), SheetRows.MAX_COLUMNS);
        }
        cells.add(cell.toString().strip());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (cells.stream().anyMatch(text -> !text.isEmpty())) {
            rows.add(new SheetRow(begun, cells));
        }
        cells.clear();
        if (rows.size() > SheetRows.MAX_ROWS + 1) {
            throw InvalidInput.of("file", "documents.sheet-too-many-rows", String.valueOf(SheetRows.MAX_ROWS));
        }
    }
}
