package org.sciday.accounts;

import java.util.Locale;

/** Brings a one-time code to a person. The messages module answers. */
@FunctionalInterface
public interface CodeSender {

    void send(Address address, String code, Locale locale);
}
