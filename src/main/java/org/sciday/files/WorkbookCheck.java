package org.sciday.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.sciday.shared.InvalidInput;

/** Unpacks a workbook once into nothing, counting, so that whoever opens it afterwards cannot be flooded. */
final class WorkbookCheck {

    static final int MAX_BYTES = 10 << 20;

    private static final int MAX_ENTRIES = 2000;
    private static final long MAX_UNPACKED = 200L << 20;
    private static final long MAX_RATIO = 200;
    private static final long SMALL = 1 << 20;
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final byte[] buffer = new byte[32 * 1024];
    private long unpacked;

    private WorkbookCheck() {}

    static void check(byte[] upload) {
        if (upload.length == 0) {
            throw refused("files.workbook-empty");
        }
        if (upload.length > MAX_BYTES) {
            throw tooLarge();
        }
        if (startsWith(upload, OLD_OFFICE)) {
            throw refused("files.workbook-old");
        }
        if (!startsWith(upload, new byte[] {'P', 'K', 3, 4})) {
            throw refused("files.workbook-other");
        }
        new WorkbookCheck().unpack(upload);
    }

    static InvalidInput tooLarge() {
        return refused("files.workbook-too-large", MAX_BYTES >> 20);
    }

    private static InvalidInput refused(String code, Object... arguments) {
        return InvalidInput.of("file", code, arguments);
    }

    private void unpack(byte[] upload) {
        var names = new HashSet<String>();
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(upload))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                if (!names.add(entry.getName().toLowerCase(Locale.ROOT)) || names.size() > MAX_ENTRIES) {
                    throw refused("files.workbook-bomb");
                }
                count(zip, entry);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw refused("files.workbook-other");
        }
        if (names.contains("xl/vbaproject.bin")) {
            throw refused("files.workbook-macros");
        }
        if (!names.contains("xl/workbook.xml") || !names.contains("[content_types].xml")) {
            throw refused("files.workbook-other");
        }
    }

    /** Sizes in the directory may lie, so what counts is what really comes out. */
    private void count(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        var size = 0L;
        try (var input = zip.getInputStream(entry)) {
            for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
                if (size == 0 && declaresDocumentType(read)) {
                    throw refused("files.workbook-bomb");
                }
                size += read;
                unpacked += read;
                var packed = Math.max(1, entry.getCompressedSize());
                if (unpacked > MAX_UNPACKED || size > SMALL && size / packed > MAX_RATIO) {
                    throw refused("files.workbook-bomb");
                }
            }
        }
    }

    /** No program writes a document type into a workbook; it is how entities that swell or fetch get in. */
    private boolean declaresDocumentType(int length) {
        var start = new String(buffer, 0, Math.min(length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "");
        return start.toUpperCase(Locale.ROOT).contains("<!DOCTYPE");
    }

    private static boolean startsWith(byte[] upload, byte[] start) {
        return upload.length > start.length && Arrays.equals(upload, 0, start.length, start, 0, start.length);
    }
}
