package org.sciday.commands.bench.http;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param nanos since it was asked
 * @param retryAfter the seconds after which to come again; 0: nothing was said of it
 * @param last the server hangs up after it
 */
public record Reply(int status, byte[] body, long nanos, int retryAfter, boolean last) {

    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The value of a field with a text, found without reading the rest; good enough for our own answers. */
    public Optional<String> field(String name) {
        var text = text();
        var start = text.indexOf('"' + name + "\":\"");
        if (start < 0) {
            return Optional.empty();
        }
        var from = start + name.length() + 4;
        return Optional.of(text.substring(from, text.indexOf('"', from)));
    }
}
