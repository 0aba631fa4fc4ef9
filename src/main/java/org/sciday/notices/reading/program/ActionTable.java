package org.sciday.notices.reading.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Line;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Span;

/** A table of actions with a head row: 序号, 活动名称, …, 牵头单位. Its columns are parted by bars. */
final class ActionTable {

    private static final Pattern NAME = Pattern.compile("(?:活动|行动|项目)?(?:名称|项目|内容)|活动|行动");
    private static final Pattern LEADS = Pattern.compile("(?:牵头|责任|负责|主办)(?:单位|部门)");

    record Row(String name, List<String> leads, Span span) {}

    private ActionTable() {}

    static List<Row> rows(Notice notice, int from, int to) {
        var rows = new ArrayList<Row>();
        var name = -1;
        var leads = -1;
        for (var i = notice.text().lineAt(from).number(); i < notice.text().lines().size(); i++) {
            var line = notice.text().lines().get(i);
            if (line.from() >= to) {
                break;
            }
            var cells = cells(line);
            if (cells.size() > 1 && name < 0) {
                name = column(cells, NAME);
                leads = column(cells, LEADS);
            } else if (name >= 0 && cells.size() > name && !isRule(cells)) {
                rows.add(row(notice, line, cells, name, leads));
            }
        }
        return rows;
    }

    private static Row row(Notice notice, Line line, List<String> cells, int name, int leads) {
        var who = leads >= 0 && leads < cells.size() ? Headings.names(cells.get(leads)) : List.<String>of();
        var at = line.from() + Math.max(0, line.text().indexOf(cells.get(name)));
        return new Row(cells.get(name), who, notice.span(at, at + cells.get(name).length()));
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

    private static List<String> cells(Line line) {
        var text = line.text().replace('｜', '|');
        if (text.indexOf('|') < 0) {
            return List.of();
        }
        var bare = text.replaceAll("^\\s*\\|", "").replaceAll("\\|\\s*$", "");
        return Arrays.stream(bare.split("\\|")).map(String::strip).toList();
    }
}
