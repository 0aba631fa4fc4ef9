package org.sciday.site.web;

/** Where a person goes back to: an address of this site, never one that somebody else slipped into a form. */
record LocalPath(String value) {

    static final LocalPath HOME = new LocalPath("/");

    static LocalPath of(String text) {
        return isLocal(text) ? new LocalPath(text) : HOME;
    }

    /** One slash, then no second slash or backslash: {@code //elsewhere} and {@code /\elsewhere} leave the site. */
    private static boolean isLocal(String text) {
        return text.startsWith("/")
                && !text.startsWith("//")
                && text.chars().noneMatch(sign -> sign == '\\' || Character.isISOControl(sign));
    }
}
