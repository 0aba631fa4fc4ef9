package org.sciday.notices;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.files.FileStore;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;

/** Takes a notice in: reads the file, reads the text, keeps both. Reading is done before anything is stored. */
@Service
public class TakeNotice {

    public static final int LONGEST_TEXT = 200_000;
    private static final int SHORTEST_TEXT = 20;

    private final Notices notices;
    private final NoticeAccess access;
    private final FileStore files;
    private final NoticeAssistant assistant;
    private final NoticeReader reader = new NoticeReader();

    TakeNotice(Notices notices, NoticeAccess access, FileStore files, NoticeAssistant assistant) {
        this.notices = notices;
        this.access = access;
        this.files = files;
        this.assistant = assistant;
    }

    /** Whether texts that are taken in are sent to a language model. */
    public boolean isAssisted() {
        return assistant.isOn();
    }

    /** A file: txt, docx, doc, pdf with text, html. */
    public NoticeId fromFile(byte[] content, String fileName, UnitId owner, UUID key, Viewer by) {
        check(owner, by);
        var name = Enclosures.cleaned(fileName);
        var text = NoticeFile.textOf(content, name);
        var file = new OriginalFile(name, files.put(content), content.length);
        return take(text, file, "file", owner, key, by);
    }

    /** A text that was pasted. */
    public NoticeId fromText(String text, UnitId owner, UUID key, Viewer by) {
        check(owner, by);
        return take(text, null, "text", owner, key, by);
    }

    private void check(UnitId owner, Viewer by) {
        if (!access.mayManage(owner, by)) {
            throw new NotAllowed("notices.not-your-unit");
        }
    }

    private NoticeId take(
            String given, @Nullable OriginalFile file, String field, UnitId owner, UUID key, Viewer by) {
        var text = settled(given);
        if (text.length() > LONGEST_TEXT) {
            throw InvalidInput.of(field, "notices.text-too-long", LONGEST_TEXT);
        }
        if (text.length() < SHORTEST_TEXT) {
            throw InvalidInput.of(field, "notices.text-too-short");
        }
        var read = reader.read(text);
        var notice = new NewNotice(owner, key, detailsOf(read, text), text, file, Assisted.by(assistant, FirstReading.of(read), text));
        return notices.add(notice, by);
    }

    /** One kind of line end, and no signs that PostgreSQL refuses. */
    private static String settled(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace("\0", "").strip();
    }

    private static NoticeDetails detailsOf(NoticeReading read, String text) {
        var facts = read.facts();
        var title = Objects.requireNonNullElseGet(facts.title(), () -> firstLine(text));
        return new NoticeDetails(
                shortened(title, NoticeDetails.LONGEST_TITLE),
                facts.documentNumber(),
                null,
                facts.issuers().stream().limit(60).toList(),
                facts.issuedOn(),
                null,
                true);
    }

    private static String firstLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse(text);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
