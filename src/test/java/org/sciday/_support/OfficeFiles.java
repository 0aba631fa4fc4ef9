package org.sciday._support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Papers as people open them: Office files by LibreOffice, pages as pictures by poppler, for the eye under target/screenshots. Both are
 * left out where a machine lacks them.
 */
public final class OfficeFiles {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final Path OFFICE = Path.of("/usr/bin/soffice");
    private static final Path POPPLER = Path.of("/usr/bin/pdftoppm");

    private OfficeFiles() {}

    /**
     * What a PDF shows.
     *
     * @param text without blanks
     * @param blank signs that no face could draw
     */
    public record Shown(String text, int pages, String blank) {}

    public static boolean canOpen() {
        return Files.isExecutable(OFFICE);
    }

    /** By their names, all at once, since the program takes seconds to start. */
    public static Map<String, byte[]> printed(Map<String, byte[]> files) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("sciday-office-");
        var command = new ArrayList<>(List.of(
                OFFICE.toString(),
                "-env:UserInstallation=file://" + folder.resolve("profile"),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (var file : files.entrySet()) {
            command.add(Files.write(folder.resolve(stem(file.getKey()) + file.getKey()), file.getValue()).toString());
        }
        run(command);
        var printed = new HashMap<String, byte[]>();
        for (var name : files.keySet()) {
            printed.put(name, Files.readAllBytes(folder.resolve(stem(name) + name.substring(0, name.lastIndexOf('.')) + ".pdf")));
        }
        return printed;
    }

    /** Two files of one name but for the ending must not become one. */
    private static String stem(String name) {
        return name.substring(name.lastIndexOf('.') + 1) + "-";
    }

    /** Reads the PDF, and draws its pages where the machine can. */
    public static Shown show(String name, byte[] pdf) throws IOException, InterruptedException {
        Files.createDirectories(SCREENSHOTS);
        var file = Files.write(SCREENSHOTS.resolve("paper-" + name + ".pdf"), pdf);
        if (Files.isExecutable(POPPLER)) {
            run(List.of(POPPLER.toString(), "-r", "60", "-png", file.toString(), SCREENSHOTS.resolve("paper-" + name).toString()));
        }
        try (var document = Loader.loadPDF(pdf)) {
            var reader = new Reader();
            var text = reader.getText(document).replaceAll("\\s+", "");
            return new Shown(text, document.getNumberOfPages(), String.join("", reader.blank));
        }
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (!process.waitFor(90, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(command.getFirst() + " did not do it");
        }
    }

    /** Notes what is drawn as an empty box. */
    private static final class Reader extends PDFTextStripper {

        private final TreeSet<String> blank = new TreeSet<>();

        @Override
        protected void showGlyph(Matrix place, PDFont font, int code, Vector shift) throws IOException {
            if (font instanceof PDType0Font face && face.codeToGID(code) == 0) {
                blank.add(String.valueOf(face.toUnicode(code)));
            }
            super.showGlyph(place, font, code, shift);
        }
    }
}
