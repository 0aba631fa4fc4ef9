package org.sciday.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Copies a workbook, puts charts and pictures beside its tables and takes the clock out. Sheets without them pass by, however long they are. */
final class ChartedFile {

    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private static final String PICTURE = "image/png";

    /**
     * What is drawn on one sheet.
     *
     * @param number of the sheet, from 1
     * @param column where it stands, right of the table
     */
    record Drawn(int number, String sheet, int column, List<SheetDrawing> all) {

        String part() {
            return "xl/worksheets/sheet" + number + ".xml";
        }

        /** What is added to the file, by its place in it. */
        private Map<String, byte[]> parts() {
            var parts = new LinkedHashMap<String, byte[]>();
            var drawing = new ChartParts.Relation("drawing", "../drawings/drawing" + number + ".xml");
            parts.put("xl/worksheets/_rels/sheet" + number + ".xml.rels", bytes(ChartParts.relations(List.of(drawing))));
            parts.put("xl/drawings/drawing" + number + ".xml", bytes(ChartParts.drawing(all, column)));
            var relations = new ArrayList<ChartParts.Relation>();
            for (var one : all) {
                var name = number + "_" + (relations.size() + 1);
                switch (one) {
                    case SheetDrawing.Chart chart -> {
                        relations.add(new ChartParts.Relation("chart", "../charts/chart" + name + ".xml"));
                        parts.put("xl/charts/chart" + name + ".xml", bytes(ChartParts.chart(chart, sheet)));
                    }
                    case SheetDrawing.Picture picture -> {
                        relations.add(new ChartParts.Relation("image", "../media/picture" + name + ".png"));
                        parts.put("xl/media/picture" + name + ".png", picture.png());
                    }
                }
            }
            parts.put("xl/drawings/_rels/drawing" + number + ".xml.rels", bytes(ChartParts.relations(relations)));
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
                        to.write(bytes(changed(entry.getName(), new String(content.readAllBytes(), StandardCharsets.UTF_8))));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
            for (var sheet : drawn) {
                for (var part : sheet.parts().entrySet()) {
                    to.putNextEntry(StillFile.entry(part.getKey()));
                    to.write(part.getValue());
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
                    .forEach(part -> types.append("<Override PartName=\"/%s\" ContentType=\"%s\"/>".formatted(part, type(part))));
        }
        return types.toString();
    }

    private static String type(String part) {
        if (part.endsWith(".png")) {
            return PICTURE;
        }
        return part.startsWith("xl/charts/") ? CHART : DRAWING;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
