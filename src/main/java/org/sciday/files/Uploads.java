package org.sciday.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;

/** Files that people hand in to be read at once and not kept. */
@Service
public class Uploads {

    /** The bytes of an Excel workbook that is safe to open, or InvalidInput for the field {@code file}. */
    public byte[] workbook(MultipartFile file) {
        if (file.getSize() > WorkbookCheck.MAX_BYTES) {
            throw WorkbookCheck.tooLarge();
        }
        try {
            var bytes = file.getBytes();
            WorkbookCheck.check(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
