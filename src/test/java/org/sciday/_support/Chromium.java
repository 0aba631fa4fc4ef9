package org.sciday._support;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The browser of the journeys: the one without a window first, which costs half as much. */
public final class Chromium {

    private Chromium() {}

    public static Path installed() {
        return Stream.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No Chromium: ./sciday test installs one"));
    }
}
