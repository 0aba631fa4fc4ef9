package org.sciday.accounts.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a person would call the browser and the device that they signed in with: "Chrome · Windows", not its long header. */
final class BrowserName {

    // In this order: most browsers also call themselves by the names of those after them.
    private static final Map<String, String> BROWSERS = ordered(
            "MicroMessenger", "微信", "Edg", "Edge", "OPR", "Opera", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");
    private static final Map<String, String> SYSTEMS = ordered(
            "HarmonyOS", "HarmonyOS", "OpenHarmony", "HarmonyOS", "Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows",
            "Mac OS", "macOS", "Linux", "Linux");

    private BrowserName() {}

    /** Empty when the header tells nothing that is known. */
    static String of(String userAgent) {
        var browser = first(BROWSERS, userAgent);
        var system = first(SYSTEMS, userAgent);
        return browser.map(name -> system.map(on -> name + " · " + on).orElse(name))
                .or(() -> system)
                .orElse("");
    }

    private static Optional<String> first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        var names = new LinkedHashMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) {
            names.put(pairs[i], pairs[i + 1]);
        }
        return names;
    }
}
