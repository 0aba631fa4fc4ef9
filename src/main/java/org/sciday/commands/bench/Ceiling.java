package org.sciday.commands.bench;

import java.util.Map;
import org.sciday.commands.bench.places.Way;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Yardsticks over HTTP, on the very server that is measured: nothing at all, and the classic path. The product has neither. */
final class Ceiling {

    static final String NOTHING = "/api/v1/bench/nothing";
    static final String CLASSIC = "/api/v1/bench/classic";

    private final Way classic;

    private Ceiling(Way classic) {
        this.classic = classic;
    }

    /** @param classic a way with its session open */
    static void openOn(Platform platform, Way classic) throws NoSuchMethodException {
        var mapping = platform.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var ceiling = new Ceiling(classic);
        mapping.registerMapping(
                post(NOTHING, mapping), ceiling, Ceiling.class.getDeclaredMethod("nothing", Viewer.class));
        mapping.registerMapping(
                post(CLASSIC, mapping), ceiling, Ceiling.class.getDeclaredMethod("book", Wish.class, Viewer.class));
    }

    private static RequestMappingInfo post(String path, RequestMappingHandlerMapping mapping) {
        return RequestMappingInfo.paths(path)
                .methods(RequestMethod.POST)
                .options(mapping.getBuilderConfiguration())
                .build();
    }

    @SignedIn
    ResponseEntity<Void> nothing(Viewer viewer) {
        return ResponseEntity.noContent().build();
    }

    @SignedIn
    ResponseEntity<Map<String, Object>> book(@RequestBody Wish wish, Viewer viewer) throws Exception {
        var given = classic.book(viewer.id().value());
        return ResponseEntity.status(given == 1 ? HttpStatus.CREATED : HttpStatus.CONFLICT)
                .body(Map.of("account", viewer.id().value(), "adults", wish.adults(), "status", "CONFIRMED"));
    }

    record Wish(int adults, int children) {}
}
