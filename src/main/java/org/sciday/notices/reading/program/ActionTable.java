package org.sciday.notices.reading.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Line;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Span;

/**
 * A table of actions with a head row: 序号, 活动名称, …, 牵头单位. Its columns are parted by bars, or by blanks where the first column
 * counts; copied pages also leave each cell on a line of its own.
 */
final class ActionTable {

    private static final Pattern NAME = Pattern.compile("(?:活动|行动|项目|主题活动)?(?:名称|项目|内容)|活动|行动");
    private static final Pattern PLACE = Pattern.compile("(?:活动|举办)?地点|场地|场所");
    private static final Pattern LEADS = Pattern.compile("(?:牵头|责任|负责|主办)(?:单位|部门)");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}");
    /** About as far as cells stand apart, bars and blanks counted. */
    private static final String BETWEEN = "   ";
    private static final int FEWEST_COLUMNS = 3;
    private static final int MOST_COLUMNS = 10;

    /**
     * @param place what stands in the column of places, if there is one
     * @param from where the row begins in the clean text
     */
    record Row(String name, List<String> leads, @Nullable String place, Span span, int from, int to) {}

    /** The cells of a row, and where it begins. */
    private record Cells(int from, List<String> texts) {}

    private ActionTable() {}

    static List<Row> rows(Notice notice, int from, int to) {
        var lines = notice.text().lines();
        var within = new ArrayList<Line>();
        for (var i = notice.text().lineAt(from).number(); i < lines.size() && lines.get(i).from() < to; i++) {
            if (!lines.get(i).isEmpty()) {
                within.add(lines.get(i));
            }
        }
        var rows = rows(notice, within.stream().map(ActionTable::cells).toList());
        return rows.isEmpty() ? rows(notice, upright(within)) : rows;
    }

    private static List<Row> rows(Notice notice, List<Cells> table) {
        var rows = new ArrayList<Row>();
        var name = -1;
        var leads = -1;
        var place = -1;
        var columns = 0;
        for (var row : table) {
            var cells = row.texts();
            if (cells.size() >= FEWEST_COLUMNS - 1 && name < 0) {
                name = column(cells, NAME);
                leads = column(cells, LEADS);
                place = column(cells, PLACE);
                columns = cells.size();
            } else if (name >= 0 && cells.size() == columns && !isRule(cells)) {
                rows.add(row(notice, row, name, leads, place));
            }
        }
        return rows;
    }

    private static Row row(Notice notice, Cells row, int name, int leads, int place) {
        var cells = row.texts();
        var who = leads >= 0 ? Headings.names(cells.get(leads)) : List.<String>of();
        var at = Math.max(row.from(), notice.clean().indexOf(cells.get(name), row.from()));
        var where = place < 0 || cells.get(place).isBlank() ? null : cells.get(place);
        var span = notice.span(at, at + cells.get(name).length());
        return new Row(cells.get(name), who, where, span, row.from(), row.from() + String.join(BETWEEN, cells).length());
    }

    private static int column(List<String> cells, Pattern title) {
        for (var i = 0; i < cells.size(); i++) {
            if (title.matcher(cells.get(i).replace(" ", "")).matches()) {
                return i;
            }
        }
        return -1;
    }

    /** "|---|---|" */
    private static boolean isRule(List<String> cells) {
        return cells.stream().allMatch(cell -> cell.isEmpty() || cell.chars().allMatch(sign -> sign == '-' || sign == ':'));
    }

    private static Cells cells(Line line) {
        var text = line.text().replace('｜', '|');
        if (text.indexOf('|') >= 0) {
            var bare = text.replaceAll("^\\s*\\|", "").replaceAll("\\|\\s*$", "");
            return new Cells(
                    line.from(), Arrays.stream(bare.split("\\|", -1)).map(String::strip).toList());
        }
        var words = text.replaceFirst("^(\\d{1,3})(?=[“《])", "$1 ").split(" ");
        var counted = words.length >= FEWEST_COLUMNS && (words[0].equals("序号") || COUNT.matcher(words[0]).matches());
        return new Cells(line.from(), counted ? List.of(words) : List.of());
    }

    /** "序号", "活动名称", "牵头单位", "1", "科学之夜", "市科协": a cell on each line. */
    private static List<Cells> upright(List<Line> lines) {
        var first = 0;
        while (first < lines.size() && !lines.get(first).text().equals("序号")) {
            first++;
        }
        var columns = 0;
        while (first + columns < lines.size() && !lines.get(first + columns).text().equals("1")) {
            columns++;
        }
        if (columns < FEWEST_COLUMNS - 1 || columns > MOST_COLUMNS) {
            return List.of();
        }
        var table = new ArrayList<Cells>();
        for (var i = first; i + columns <= lines.size(); i += columns) {
            table.add(new Cells(
                    lines.get(i).from(), lines.subList(i, i + columns).stream().map(Line::text).toList()));
        }
        return table;
    }
}
