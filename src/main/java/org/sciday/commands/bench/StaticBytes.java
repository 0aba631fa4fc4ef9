package org.sciday.commands.bench;

import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Yardsticks for pages, on the very server that is measured: a file from memory, served as our style sheet is, and nothing. */
final class StaticBytes {

    static final String FILE = "/bench/file.html";
    static final String NOTHING = "/bench/nothing";

    private final byte[] bytes;

    private StaticBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static void openOn(Platform platform, byte[] bytes) throws NoSuchMethodException {
        var mapping = platform.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var file = new StaticBytes(bytes);
        mapping.registerMapping(get(FILE, mapping), file, StaticBytes.class.getDeclaredMethod("file"));
        mapping.registerMapping(get(NOTHING, mapping), file, StaticBytes.class.getDeclaredMethod("nothing"));
    }

    private static RequestMappingInfo get(String path, RequestMappingHandlerMapping mapping) {
        return RequestMappingInfo.paths(path)
                .methods(RequestMethod.GET)
                .options(mapping.getBuilderConfiguration())
                .build();
    }

    @Public
    ResponseEntity<byte[]> file() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_HTML)
                .cacheControl(CacheControl.noCache())
                .eTag("\"same\"")
                .body(bytes);
    }

    @Public
    ResponseEntity<Void> nothing() {
        return ResponseEntity.noContent().build();
    }
}
