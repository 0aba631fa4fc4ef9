package org.sciday.files;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.sciday.shared.InvalidInput;
import org.springframework.stereotype.Service;

/**
 * Letters with a stamp, for people of an office to read: a PDF, or a picture of the paper. The content decides what it is.
 * Pictures are encoded anew, so that nothing of what a camera notes is kept. Who may read them is the caller's question.
 */
@Service
public class Papers {

    private static final int LARGEST = 10 << 20;
    private static final int LONGEST_NAME = 80;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final FileStore files;

    Papers(FileStore files) {
        this.files = files;
    }

    /** Takes an upload or throws InvalidInput for that field. Decoding takes time: call it before a transaction, not within. */
    public Paper store(byte[] upload, String fileName, String field) {
        if (upload.length == 0) {
            throw InvalidInput.of(field, "files.paper-missing");
        }
        if (upload.length > LARGEST) {
            throw InvalidInput.of(field, "files.paper-too-large", LARGEST >> 20);
        }
        if (isPdf(upload)) {
            return new Paper(named(fileName, ".pdf"), files.put(upload));
        }
        if (PictureFormat.of(upload).isEmpty()) {
            throw InvalidInput.of(field, "files.paper-format");
        }
        try {
            var picture = Rendition.of(PictureDecoder.decode(upload).pixels(), PictureWidth.LARGE);
            return new Paper(named(fileName, ".jpg"), files.put(picture.jpeg()));
        } catch (InvalidInput problem) {
            var first = problem.errors().getFirst();
            throw InvalidInput.of(field, first.code(), first.arguments().toArray());
        }
    }

    public Optional<PaperFile> find(Paper paper) {
        return files.find(paper.hash())
                .map(content -> new PaperFile(paper.name(), isPdf(content) ? "application/pdf" : "image/jpeg", content));
    }

    private static boolean isPdf(byte[] content) {
        return content.length > PDF.length && Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static String named(String fileName, String ending) {
        var plain = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                .replaceAll("\\.[^.]*$", "")
                .strip();
        var name = plain.isEmpty() ? "letter" : plain;
        return (name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME)) + ending;
    }
}
