package org.sciday.accounts;

/** The cookie by which a browser is known from page to page. */
public final class SessionCookie {

    public static final String NAME = "sciday";

    private SessionCookie() {}
}
