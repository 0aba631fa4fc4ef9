package org.sciday.notices;

import java.util.List;
import org.sciday.audit.Trail;
import org.sciday.files.FileStore;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files of a notice: itself as it was handed in, and what comes with it. */
@Service
public class Enclosures {

    public static final int MOST = 20;
    private static final int LARGEST = 15 << 20;
    private static final int LONGEST_NAME = 120;

    private final AttachmentStore store;
    private final NoticeAccess access;
    private final FileStore files;
    private final Trail trail;

    Enclosures(AttachmentStore store, NoticeAccess access, FileStore files, Trail trail) {
        this.store = store;
        this.access = access;
        this.files = files;
        this.trail = trail;
    }

    @Transactional(readOnly = true)
    public List<Attachment> of(NoticeId notice, Viewer viewer) {
        access.see(notice, viewer);
        return store.of(notice);
    }

    @Transactional
    public AttachmentId add(NoticeId notice, byte[] content, String fileName, Viewer by) {
        access.seeToChange(notice, by);
        var name = cleaned(fileName);
        if (content.length > LARGEST) {
            throw InvalidInput.of("file", "notices.file-too-large", LARGEST >> 20);
        }
        if (FileKind.of(content, name).isEmpty()) {
            throw InvalidInput.of("file", "notices.attachment-kind");
        }
        if (store.of(notice).size() >= MOST) {
            throw new RuleBroken("notices.too-many-attachments", MOST);
        }
        var id = AttachmentId.next();
        var file = new OriginalFile(name, files.put(content), content.length);
        store.add(notice, id, file);
        trail.record(by, "notices.attached", NoticeAccess.TYPE, notice.value(), null, file);
        return id;
    }

    @Transactional
    public void remove(NoticeId notice, AttachmentId id, Viewer by) {
        access.seeToChange(notice, by);
        if (!store.remove(notice, id)) {
            throw new NotFound("notices.not-found");
        }
        trail.record(by, "notices.detached", NoticeAccess.TYPE, notice.value(), id, null);
    }

    /** The file that was handed in. */
    @Transactional(readOnly = true)
    public Download original(NoticeId notice, Viewer viewer) {
        var file = access.see(notice, viewer).file();
        if (file == null) {
            throw new NotFound("notices.not-found");
        }
        return download(file);
    }

    @Transactional(readOnly = true)
    public Download attachment(NoticeId notice, AttachmentId id, Viewer viewer) {
        return of(notice, viewer).stream()
                .filter(attachment -> attachment.id().equals(id))
                .findFirst()
                .map(attachment -> download(attachment.file()))
                .orElseThrow(() -> new NotFound("notices.not-found"));
    }

    /** A file on its way to a reader: never shown in the page, always saved. */
    public record Download(String name, String mediaType, byte[] content) {}

    private Download download(OriginalFile file) {
        var content = files.find(file.hash()).orElseThrow(() -> new NotFound("notices.not-found"));
        var type = FileKind.of(content, file.name()).map(FileKind::mediaType).orElse("application/octet-stream");
        return new Download(file.name(), type, content);
    }

    static String cleaned(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cntrl}\"<>|:*?]", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }
}
