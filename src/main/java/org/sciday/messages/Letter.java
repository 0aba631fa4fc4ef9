package org.sciday.messages;

import org.sciday.accounts.Address;

/** What goes out: ready words for one address. */
public record Letter(Address to, String subject, String text) {

    /** Letters must not end up in logs by accident. */
    @Override
    public String toString() {
        return "Letter to " + to.masked();
    }
}
