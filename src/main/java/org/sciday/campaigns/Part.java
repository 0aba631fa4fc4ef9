package org.sciday.campaigns;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/**
 * One part of a campaign's sheet: a single value or a whole list. A campaign states a part itself or has it from the
 * nearest campaign above that does. The constants are all there are, in the order of the sheet.
 *
 * @param <T> what its value is
 */
public final class Part<T extends @Nullable Object> {

    /** How the sheet is divided for reading. */
    public enum Section {
        BASICS,
        TIME,
        HOSTS,
        DIRECTIONS,
        ACTIONS,
        MAIN_EVENTS,
        DEADLINES,
        QUOTAS,
        ABSENCE,
        INDICATORS,
        MARKS,
        CONTACTS,
        TERMS
    }

    private static final Map<String, Part<?>> ALL = new LinkedHashMap<>();

    public static final Part<@Nullable String> NAME = text("NAME", Section.BASICS);
    public static final Part<@Nullable String> THEME = text("THEME", Section.BASICS);
    public static final Part<@Nullable String> SUB_THEME = text("SUB_THEME", Section.BASICS);
    public static final Part<@Nullable NoticeHead> NOTICE =
            single("NOTICE", Section.BASICS, new TypeReference<@Nullable NoticeHead>() {}, null);

    public static final Part<@Nullable Window> WINDOW =
            single("WINDOW", Section.TIME, new TypeReference<@Nullable Window>() {}, null);
    public static final Part<Boolean> YEAR_ROUND =
            single("YEAR_ROUND", Section.TIME, new TypeReference<Boolean>() {}, false);
    public static final Part<@Nullable LocalDate> PUBLISH_FROM =
            single("PUBLISH_FROM", Section.TIME, new TypeReference<@Nullable LocalDate>() {}, null);
    public static final Part<@Nullable String> PLATFORM = text("PLATFORM", Section.TIME);

    public static final Part<List<Host>> HOSTS = list("HOSTS", Section.HOSTS, new TypeReference<>() {});
    public static final Part<List<Heading>> DIRECTIONS =
            list("DIRECTIONS", Section.DIRECTIONS, new TypeReference<>() {});
    public static final Part<List<Action>> ACTIONS = list("ACTIONS", Section.ACTIONS, new TypeReference<>() {});
    public static final Part<List<MainEvent>> MAIN_EVENTS =
            list("MAIN_EVENTS", Section.MAIN_EVENTS, new TypeReference<>() {});
    public static final Part<List<Deadline>> DEADLINES = list("DEADLINES", Section.DEADLINES, new TypeReference<>() {});
    public static final Part<List<Quota>> QUOTAS = list("QUOTAS", Section.QUOTAS, new TypeReference<>() {});
    public static final Part<@Nullable Absence> ABSENCE =
            single("ABSENCE", Section.ABSENCE, new TypeReference<@Nullable Absence>() {}, null);
    public static final Part<List<Heading>> INDICATORS =
            list("INDICATORS", Section.INDICATORS, new TypeReference<>() {});
    public static final Part<@Nullable String> AWARDS = text("AWARDS", Section.INDICATORS);

    public static final Part<List<String>> HASHTAGS = words("HASHTAGS");
    public static final Part<List<String>> MARKS = words("MARKS");
    public static final Part<List<String>> REQUIRED_WORDING = words("REQUIRED_WORDING");

    public static final Part<List<Contact>> CONTACTS = list("CONTACTS", Section.CONTACTS, new TypeReference<>() {});

    public static final Part<List<Term>> KINDS = terms("KINDS");
    public static final Part<List<Term>> TOPICS = terms("TOPICS");
    public static final Part<List<Term>> AUDIENCES = terms("AUDIENCES");
    public static final Part<List<Term>> PLACES = terms("PLACES");
    public static final Part<List<Term>> ACCESSIBILITY = terms("ACCESSIBILITY");

    private final String code;
    private final Section section;
    private final TypeReference<T> type;
    private final T none;
    private final boolean relational;

    private Part(String code, Section section, TypeReference<T> type, T none, boolean relational) {
        this.code = code;
        this.section = section;
        this.type = type;
        this.none = none;
        this.relational = relational;
        ALL.put(code, this);
    }

    private static Part<@Nullable String> text(String code, Section section) {
        return single(code, section, new TypeReference<@Nullable String>() {}, null);
    }

    private static Part<List<String>> words(String code) {
        return single(code, Section.MARKS, new TypeReference<>() {}, List.of());
    }

    private static Part<List<Term>> terms(String code) {
        return list(code, Section.TERMS, new TypeReference<>() {});
    }

    private static <T extends @Nullable Object> Part<T> single(
            String code, Section section, TypeReference<T> type, T none) {
        return new Part<>(code, section, type, none, false);
    }

    private static <T> Part<List<T>> list(String code, Section section, TypeReference<List<T>> type) {
        return new Part<>(code, section, type, List.of(), true);
    }

    public static Part<List<Term>> of(Taxonomy taxonomy) {
        return switch (taxonomy) {
            case KIND -> KINDS;
            case TOPIC -> TOPICS;
            case AUDIENCE -> AUDIENCES;
            case PLACE -> PLACES;
            case ACCESSIBILITY -> ACCESSIBILITY;
        };
    }

    public static Collection<Part<?>> all() {
        return List.copyOf(ALL.values());
    }

    public static Optional<Part<?>> find(String code) {
        return Optional.ofNullable(ALL.get(code));
    }

    public String code() {
        return code;
    }

    public Section section() {
        return section;
    }

    /** Does it come down from above? A name and a notice are a campaign's own. */
    public boolean isInherited() {
        return this != NAME && this != NOTICE;
    }

    TypeReference<T> type() {
        return type;
    }

    /** The value of a part that nobody states. */
    public T none() {
        return none;
    }

    /** Kept in a table of its own, row by row, rather than as one value. */
    boolean isRelational() {
        return relational;
    }

    @Override
    public String toString() {
        return code;
    }
}
