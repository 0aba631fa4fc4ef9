package org.sciday.circles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sciday.circles.Dot.Kind;
import org.sciday.documents.SheetRow;
import org.sciday.regions.Gcj02;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;

/** Reads an uploaded list of homes, places and candidates; all that is wrong is said at once, each with its line. */
final class DotFile {

    private static final String FIELD = "file";
    private static final int MOST_COMPLAINTS = 20;
    private static final int LONGEST_NAME = 60;
    private static final int MOST_PEOPLE = 1_000_000;

    private enum Column {
        NAME("名称", "小区", "name"),
        LAT("纬度", "lat", "latitude"),
        LON("经度", "lon", "lng", "longitude"),
        PEOPLE("人数", "人口", "people", "population"),
        KIND("类别", "kind", "type");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    private static final Map<String, Kind> KINDS = Map.of(
            "", Kind.HOME,
            "小区", Kind.HOME,
            "居民点", Kind.HOME,
            "home", Kind.HOME,
            "场所", Kind.PLACE,
            "已有场所", Kind.PLACE,
            "place", Kind.PLACE,
            "候选", Kind.CANDIDATE,
            "候选点", Kind.CANDIDATE,
            "candidate", Kind.CANDIDATE);

    private final Map<Column, Integer> columns;
    private final boolean shifted;
    private final List<FieldError> complaints = new ArrayList<>();

    private DotFile(SheetRow heading, boolean shifted) {
        this.columns = columnsOf(heading);
        this.shifted = shifted;
    }

    /** @param shifted the points are in GCJ-02, as most map services in China give them */
    static List<Dot> read(List<SheetRow> rows, boolean shifted) {
        if (rows.size() < 2) {
            throw InvalidInput.of(FIELD, "circles.file.empty");
        }
        var file = new DotFile(rows.getFirst(), shifted);
        var dots = new ArrayList<Dot>();
        for (var row : rows.subList(1, rows.size())) {
            file.dot(row).ifPresent(dots::add);
            if (file.complaints.size() >= MOST_COMPLAINTS) {
                break;
            }
        }
        InvalidInput.check(file.complaints);
        if (dots.stream().noneMatch(dot -> dot.kind() == Kind.HOME)) {
            throw InvalidInput.of(FIELD, "circles.file.no-homes");
        }
        return dots;
    }

    private static Map<Column, Integer> columnsOf(SheetRow heading) {
        var columns = new HashMap<Column, Integer>();
        for (var column : Column.values()) {
            for (var i = 0; i < heading.cells().size(); i++) {
                if (column.headings.contains(heading.cell(i).toLowerCase(Locale.ROOT))) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        for (var needed : List.of(Column.NAME, Column.LAT, Column.LON)) {
            if (!columns.containsKey(needed)) {
                throw InvalidInput.of(FIELD, "circles.file.column-missing", needed.headings.getFirst());
            }
        }
        return columns;
    }

    private Optional<Dot> dot(SheetRow row) {
        var before = complaints.size();
        var name = text(row, Column.NAME);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            complain("circles.file.name", row, String.valueOf(LONGEST_NAME));
        }
        var kind = KINDS.get(text(row, Column.KIND).toLowerCase(Locale.ROOT));
        if (kind == null) {
            complain("circles.file.kind", row, text(row, Column.KIND));
        }
        var lat = degrees(row, Column.LAT, 3, 54);
        var lon = degrees(row, Column.LON, 73, 136);
        var people = people(row);
        return complaints.size() > before || kind == null
                ? Optional.empty()
                : Optional.of(new Dot(row.number(), kind, name, point(lat, lon), people));
    }

    private GeoPoint point(double lat, double lon) {
        var point = new GeoPoint(lat, lon);
        return shifted ? Gcj02.toWgs84(point) : point;
    }

    /** Within China; mostly what is wrong is that the two columns were swapped. */
    private double degrees(SheetRow row, Column column, double least, double most) {
        var text = text(row, column);
        try {
            var degrees = Double.parseDouble(text);
            if (degrees >= least && degrees <= most) {
                return degrees;
            }
        } catch (NumberFormatException noNumber) {
            // said below, as for a number that is nowhere in China
        }
        complain(column == Column.LAT ? "circles.file.lat" : "circles.file.lon", row, text);
        return least;
    }

    private int people(SheetRow row) {
        var text = text(row, Column.PEOPLE);
        if (text.isEmpty()) {
            return 1;
        }
        try {
            var people = Integer.parseInt(text);
            if (people >= 1 && people <= MOST_PEOPLE) {
                return people;
            }
        } catch (NumberFormatException noNumber) {
            // said below
        }
        complain("circles.file.people", row, text);
        return 1;
    }

    private String text(SheetRow row, Column column) {
        var index = columns.get(column);
        return index == null ? "" : row.cell(index);
    }

    private void complain(String code, SheetRow row, String text) {
        complaints.add(FieldError.of(FIELD, code, String.valueOf(row.number()), text));
    }
}
