package org.sciday.shared.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.Festival;
import org.sciday.shared.FieldError;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.springframework.context.MessageSource;

/** What every template may ask: words, dates, who is looking, how they like to look. */
public record Ui(
        Locale locale,
        Viewer viewer,
        String path,
        String query,
        Supplier<String> csrf,
        IntSupplier unreadCount,
        List<DeskLink> desk,
        @Nullable Flash flash,
        boolean elder,
        String theme,
        Instant now,
        String version,
        boolean demo,
        MessageSource messages) {

    /** The text for the key in the reader's language. A missing key is a bug that a test finds; the key is shown. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, locale) instanceof String text ? text : key;
    }

    /** The text for a code of a fixed vocabulary, for example {@code term("activities.format", "ONLINE")}. */
    public String term(String vocabulary, Object code) {
        return t(vocabulary + "." + code);
    }

    /** For the hidden field of a form; asked for only by pages with a form, so that others stay free of cookies. */
    public String csrfToken() {
        return csrf.get();
    }

    /** How many messages wait for the reader; a passer-by costs no query. Asked once a page, by its header. */
    public int unread() {
        return viewer.isSignedIn() ? unreadCount.getAsInt() : 0;
    }

    /** For the root element: the theme chosen by hand, null when the system decides. */
    public @Nullable String themeChosen() {
        return theme.equals(UiSource.THEME_OF_SYSTEM) ? null : theme;
    }

    public String error(FieldError error) {
        return t(error.code(), error.arguments().toArray());
    }

    public boolean can(Permission permission) {
        return viewer.can(permission);
    }

    public boolean isChinese() {
        return locale.getLanguage().equals("zh");
    }

    public String lang() {
        return isChinese() ? "zh-CN" : "en";
    }

    public LocalDate today() {
        return Festival.dateOf(now);
    }

    public DateText dates() {
        return new DateText(locale);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(Locale.ROOT).format(value);
    }

    /** A style sheet, script or picture of our own, with the version that lets browsers keep it for ever. */
    public String asset(String path) {
        return path + "?v=" + version;
    }

    /** Is the page at or below this path? For marking the current entry of a menu. */
    public boolean isAt(String prefix) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
