package org.sciday.site.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param key makes a double press one complaint */
public record ComplaintForm(
        @Nullable UUID key, @Nullable String text, @Nullable String contact, @Nullable String page) {

    public String words() {
        return text == null ? "" : text;
    }

    public String reach() {
        return contact == null ? "" : contact;
    }

    public String from() {
        return page == null ? "" : page;
    }
}
