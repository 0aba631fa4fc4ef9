package org.sciday.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook, puts charts beside its tables and takes the clock out. Sheets without charts pass by, however long they are. */
final class ChartedFile {

    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    /**
     * The charts of one sheet.
     *
     * @param number of the sheet, from 1
     * @param column where they stand, right of the table
     */
    record Drawn(int number, String sheet, int column, List<SheetChart> charts) {

        String part() {
            return "xl/worksheets/sheet" + number + ".xml";
        }

        private String chartName(int at) {
            return "chart" + number + "_" + (at + 1) + ".xml";
        }

        /** What is added to the file, by its place in it. */
        private Map<String, String> parts() {
            var numbers = IntStream.range(0, charts.size()).boxed().toList();
            var parts = new LinkedHashMap<String, String>();
            parts.put(
                    "xl/worksheets/_rels/sheet" + number + ".xml.rels",
                    ChartParts.relations(List.of("../drawings/drawing" + number + ".xml"), "drawing"));
            parts.put("xl/drawings/drawing" + number + ".xml", ChartParts.drawing(charts, column));
            parts.put(
                    "xl/drawings/_rels/drawing" + number + ".xml.rels",
                    ChartParts.relations(numbers.stream().map(at -> "../charts/" + chartName(at)).toList(), "chart"));
            numbers.forEach(at -> parts.put("xl/charts/" + chartName(at), ChartParts.chart(charts.get(at), sheet)));
            return parts;
        }
    }

    private final List<Drawn> drawn;

    private ChartedFile(List<Drawn> drawn) {
        this.drawn = drawn;
    }

    static void copy(Path from, OutputStream output, List<Drawn> drawn) throws IOException {
        new ChartedFile(drawn).copy(from, output);
    }

    private void copy(Path from, OutputStream output) throws IOException {
        try (var file = new ZipFile(from.toFile())) {
            var to = new ZipOutputStream(output);
            for (var entry : file.stream().toList()) {
                to.putNextEntry(StillFile.entry(entry.getName()));
                try (var content = file.getInputStream(entry)) {
                    if (isChanged(entry.getName())) {
                        write(to, changed(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8)));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
            for (var sheet : drawn) {
                for (var part : sheet.parts().entrySet()) {
                    to.putNextEntry(StillFile.entry(part.getKey()));
                    write(to, part.getValue());
                    to.closeEntry();
                }
            }
            to.finish();
        }
    }

    private boolean isChanged(String name) {
        return name.equals("[Content_Types].xml")
                || name.equals(StillFile.PROPERTIES)
                || drawn.stream().anyMatch(sheet -> sheet.part().equals(name));
    }

    private String changed(String name, String content) {
        return switch (name) {
            case "[Content_Types].xml" -> content.replace("</Types>", types() + "</Types>");
            case StillFile.PROPERTIES -> StillFile.undated(content);
            default ->
                content.replace(
                        "</worksheet>", "<drawing xmlns:r=\"" + ChartParts.RELATION + "\" r:id=\"rId1\"/></worksheet>");
        };
    }

    private String types() {
        var types = new StringBuilder();
        for (var sheet : drawn) {
            sheet.parts().keySet().stream()
                    .filter(part -> !part.endsWith(".rels"))
                    .forEach(part -> types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>"
                            .formatted(part, part.startsWith("xl/charts/") ? CHART : DRAWING)));
        }
        return types.toString();
    }

    private static void write(OutputStream to, String text) throws IOException {
        to.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
