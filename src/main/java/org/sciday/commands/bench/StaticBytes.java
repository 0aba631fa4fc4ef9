package org.sciday.commands.bench;

import java.nio.charset.StandardCharsets;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Yardsticks for pages, on the very server that is measured: a file from memory, served as our style sheet is, and nothing. */
final class StaticBytes {

    static final String NOTHING = "/bench/nothing";

    private final byte[] bytes;

    private StaticBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    static void openOn(Platform platform, String path, String text) throws NoSuchMethodException {
        open(platform, path, "file", text);
    }

    static void openNothingOn(Platform platform) throws NoSuchMethodException {
        open(platform, NOTHING, "nothing", "");
    }

    private static void open(Platform platform, String path, String method, String text) throws NoSuchMethodException {
        var mapping = platform.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
        var file = new StaticBytes(text.getBytes(StandardCharsets.UTF_8));
        mapping.registerMapping(get(path, mapping), file, StaticBytes.class.getDeclaredMethod(method));
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
