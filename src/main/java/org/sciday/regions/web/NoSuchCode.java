package org.sciday.regions.web;

import org.sciday.shared.NotFound;

/** What was asked for is not even shaped like a code. */
final class NoSuchCode extends NotFound {

    NoSuchCode(String text) {
        super("regions.unknown", text.length() > 20 ? text.substring(0, 20) : text);
    }
}
