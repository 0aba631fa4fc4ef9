package org.sciday.units.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Slice;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.SignedIn;
import org.sciday.units.Units;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Units for other programs: the scope of the caller, page by page; names for pickers, for everybody. */
@RestController
class UnitApi {

    private static final int MOST = 200;
    private static final int MOST_NAMES = 20;

    private final Units units;
    private final UnitQueries queries;
    private final Places places;

    UnitApi(Units units, UnitQueries queries, Places places) {
        this.units = units;
        this.queries = queries;
        this.places = places;
    }

    /** The units in the scope of the caller's unit, by region, kind and name. */
    @Can(Permission.SUBTREE_VIEW)
    @GetMapping("/api/v1/units")
    Slice<UnitJson> list(
            UnitFilter filter,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit,
            Viewer viewer) {
        if (limit < 1 || limit > MOST) {
            throw InvalidInput.of("limit", "shared.unreadable");
        }
        var found = queries.after(viewer.actingUnit(), filter, read(cursor).orElse(null), limit + 1);
        var items = found.stream().limit(limit).map(UnitJson::of).toList();
        var next = found.size() > limit
                ? write(queries.cursorOf(found.get(limit - 1).id()))
                : null;
        return new Slice<>(items, next);
    }

    @SignedIn
    @PostMapping("/api/v1/units")
    ResponseEntity<UnitJson> register(@RequestBody NewUnitJson body, Viewer by) {
        var form = body.toForm();
        var id = units.register(form.toNewUnit(), form.keyOrNew(), by);
        return ResponseEntity.created(URI.create("/api/v1/units/" + id)).body(json(id));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/api/v1/units/{id}")
    UnitJson show(@PathVariable UnitId id, Viewer viewer) {
        units.see(id, viewer);
        return json(id);
    }

    /** Approved units whose name holds {@code q}; for pickers of any page or program. */
    @Public
    @GetMapping("/api/v1/units/names")
    List<UnitNameJson> names(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "10") int limit) {
        return units.search(q, Math.clamp(limit, 1, MOST_NAMES)).stream()
                .map(name -> UnitNameJson.of(name, places.shortName(name.region())))
                .toList();
    }

    private UnitJson json(UnitId id) {
        return UnitJson.of(units.get(id), units.supervisorOf(id).orElse(null));
    }

    private static String write(UnitQueries.Cursor cursor) {
        var text = cursor.unit() + cursor.sortKey();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<UnitQueries.Cursor> read(@Nullable String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return Optional.of(new UnitQueries.Cursor(text.substring(36), UUID.fromString(text.substring(0, 36))));
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw InvalidInput.of("cursor", "shared.unreadable");
        }
    }
}
