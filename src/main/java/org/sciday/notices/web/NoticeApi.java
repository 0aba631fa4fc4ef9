package org.sciday.notices.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.Readings;
import org.sciday.notices.TakeNotice;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Slice;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Public;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Notices for other systems: the public ones, and taking one in. */
@RestController
@RequestMapping("/api/v1/notices")
class NoticeApi {

    private static final int ITEMS = 50;

    private final Notices notices;
    private final TakeNotice taking;
    private final Readings readings;
    private final NoticeQueries queries;

    NoticeApi(Notices notices, TakeNotice taking, Readings readings, NoticeQueries queries) {
        this.notices = notices;
        this.taking = taking;
        this.readings = readings;
        this.queries = queries;
    }

    /** A notice that everybody may read. */
    record NoticeJson(
            String id,
            String title,
            @Nullable String documentNumber,
            @Nullable LocalDate issuedOn,
            @Nullable Instant publishedAt,
            @Nullable String text) {

        static NoticeJson of(NoticeRow row) {
            return new NoticeJson(
                    row.id().toString(), row.title(), row.documentNumber(), row.issuedOn(), row.publishedAt(), null);
        }

        static NoticeJson of(Notice notice) {
            var details = notice.details();
            return new NoticeJson(
                    notice.id().toString(),
                    details.title(),
                    details.documentNumber(),
                    details.issuedOn(),
                    notice.publishedAt(),
                    notice.text());
        }
    }

    /** A text to be read. The same key again gives the notice that the first time made. */
    record NewText(
            @Nullable String text, @Nullable UUID owner, @Nullable UUID key) {}

    /** Public notices, newest first, without their texts. */
    @Public
    @GetMapping
    Slice<NoticeJson> list(@RequestParam(required = false) @Nullable NoticeId cursor) {
        var rows = queries.published(cursor, ITEMS + 1);
        var shown = rows.subList(0, Math.min(ITEMS, rows.size()));
        var next = rows.size() > ITEMS ? shown.getLast().id().toString() : null;
        return new Slice<>(shown.stream().map(NoticeJson::of).toList(), next);
    }

    @Public
    @GetMapping("/{id}")
    NoticeJson show(@PathVariable NoticeId id, Viewer viewer) {
        return NoticeJson.of(notices.open(id, viewer));
    }

    /** Reads a text; the answer has each proposed value with its place. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReadingView> read(@RequestBody NewText given, Viewer by) {
        var owner = given.owner() == null ? by.actingUnit() : new UnitId(given.owner());
        var key = given.key() == null ? Ids.next() : given.key();
        return taken(taking.fromText(Objects.requireNonNullElse(given.text(), ""), owner, key, by), by);
    }

    /** Reads a file: txt, docx, doc, pdf with text, html. */
    @Can(Permission.CAMPAIGN_MANAGE)
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ReadingView> read(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID key,
            Viewer by) {
        if (file == null || file.isEmpty()) {
            throw InvalidInput.of("file", "shared.file-required");
        }
        var once = key == null ? Ids.next() : key;
        var id = taking.fromFile(DeskNoticePages.bytes(file), DeskNoticePages.nameOf(file), by.actingUnit(), once, by);
        return taken(id, by);
    }

    private ResponseEntity<ReadingView> taken(NoticeId id, Viewer by) {
        var body = ReadingView.of(notices.seeToManage(id, by), readings.of(id, by));
        return ResponseEntity.created(URI.create("/api/v1/notices/" + id + "/reading")).body(body);
    }
}
