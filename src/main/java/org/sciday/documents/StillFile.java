package org.sciday.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;

/** Takes the clock out of files, so that the same content gives the same bytes whenever it is made. */
final class StillFile {

    /** The part of an Office file that says when it was made. */
    static final String PROPERTIES = "docProps/core.xml";

    private static final LocalDateTime STILL = LocalDateTime.of(2000, 1, 1, 0, 0);

    private StillFile() {}

    /** An Office file: a zip whose entries carry times, and a part that says when it was made. */
    static byte[] office(byte[] file) {
        var still = new ByteArrayOutputStream(file.length);
        try (var from = new ZipInputStream(new ByteArrayInputStream(file));
                var to = new ZipOutputStream(still)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(entry(entry.getName()));
                to.write(entry.getName().equals(PROPERTIES) ? undated(from.readAllBytes()) : from.readAllBytes());
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return still.toByteArray();
    }

    /** Of no particular time. */
    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(STILL);
        return entry;
    }

    private static byte[] undated(byte[] properties) {
        return undated(new String(properties, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    static String undated(String properties) {
        return properties.replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "");
    }

    /** A PDF says when it was made, and has an id made of that moment. */
    static byte[] pdf(byte[] file) {
        try (var document = Loader.loadPDF(file);
                var still = new ByteArrayOutputStream(file.length)) {
            document.getDocumentInformation().getCOSObject().removeItem(COSName.CREATION_DATE);
            document.getDocumentInformation().getCOSObject().removeItem(COSName.MOD_DATE);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId(0L);
            document.save(still);
            return still.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
