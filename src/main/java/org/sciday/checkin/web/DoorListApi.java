package org.sciday.checkin.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.SessionFacts;
import org.sciday.activities.SessionId;
import org.sciday.checkin.AdmitTicket;
import org.sciday.checkin.CheckInSettings;
import org.sciday.checkin.CheckIns;
import org.sciday.checkin.DayKey;
import org.sciday.checkin.DoorLists;
import org.sciday.reservations.TermsSource;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Gives a device the list that it carries, sealed, and on its own the key to it. */
@RestController
class DoorListApi {

    /** @param csrf with its header: lets a page that was opened without network send what it kept */
    record Key(String key, Instant until, Instant now, String csrf, String header) {}

    private static final int TAG_BYTES = 12;

    private final CheckIns checkIns;
    private final DoorLists lists;
    private final DoorListQueries queries;
    private final CheckInSettings settings;
    private final TermsSource terms;
    private final JsonMapper json;

    DoorListApi(
            CheckIns checkIns,
            DoorLists lists,
            DoorListQueries queries,
            CheckInSettings settings,
            TermsSource terms,
            JsonMapper json) {
        this.checkIns = checkIns;
        this.lists = lists;
        this.queries = queries;
        this.settings = settings;
        this.terms = terms;
        this.json = json;
    }

    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door/{session}/key")
    ResponseEntity<Key> key(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String gate,
            @RequestAttribute(name = "_csrf", required = false) @Nullable CsrfToken csrf,
            Viewer viewer) {
        var key = lists.keyFor(session, named(gate), viewer);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(new Key(
                        Base64.getEncoder().encodeToString(key.bytes()),
                        key.until(),
                        queries.now(),
                        csrf == null ? "" : csrf.getToken(),
                        csrf == null ? "" : csrf.getHeaderName()));
    }

    /** The list as JSON, packed and sealed; 304 when it is the one that the device has. */
    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door/{session}/bundle")
    ResponseEntity<byte[]> bundle(
            @PathVariable SessionId session,
            @RequestParam(defaultValue = "") String gate,
            @RequestHeader(name = "If-None-Match", required = false) @Nullable String known,
            Viewer viewer)
            throws IOException {
        var key = lists.key(session, named(gate), viewer);
        var since = queries.now();
        var list = listOf(checkIns.door(session, viewer), key, since);
        var tag = tagOf(list);
        var answer = ResponseEntity.status(tag.equals(known) ? 304 : 200)
                .cacheControl(CacheControl.noStore())
                .eTag(tag);
        return tag.equals(known)
                ? answer.build()
                : answer.contentType(MediaType.APPLICATION_OCTET_STREAM).body(lists.seal(key, packed(list)));
    }

    private DoorList listOf(SessionFacts door, DayKey key, Instant since) {
        var place = new DoorList.Place(
                door.id().value(),
                door.title(),
                door.startsAt(),
                door.endsAt(),
                settings.opensAt(door),
                settings.closesAt(door),
                key.until(),
                door.capacity(),
                keptForWalkIns(door),
                door.publicStatus() == PublicStatus.CANCELLED);
        var mark = queries.mark(door.id());
        return new DoorList(
                place,
                mark,
                queries.tickets(door.id()),
                queries.elsewhere(door),
                queries.inside(door.id(), Instant.EPOCH),
                queries.crowd(door.id()),
                since);
    }

    /** Places that are never given away beforehand. */
    private int keptForWalkIns(SessionFacts door) {
        var capacity = door.capacity() == null ? 0 : door.capacity();
        return (int) ((long) capacity * terms.termsOf(door.activity()).sharing().walkInShare() / 100);
    }

    /** Says what is in the list, but for the moment at which it was made. */
    private String tagOf(DoorList list) {
        var timeless = new DoorList(
                list.place(), list.mark(), list.tickets(), list.elsewhere(), list.inside(), list.crowd(), Instant.EPOCH);
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(timeless));
            return '"' + HexFormat.of().formatHex(hash, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] packed(DoorList list) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(packed)) {
            zip.write(json.writeValueAsBytes(list));
        }
        return packed.toByteArray();
    }

    private static String named(String gate) {
        var name = gate.strip();
        return name.length() > AdmitTicket.MAX_GATE ? name.substring(0, AdmitTicket.MAX_GATE) : name;
    }
}
