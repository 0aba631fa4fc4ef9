package org.sciday.activities.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.PublicStatus;
import org.sciday.activities.ReviewState;

/** What the desk's list is narrowed to, as it stands in the address; what makes no sense narrows nothing. */
public record ActivityFilter(
        String q,
        String state,
        String status,
        String kind,
        String campaign,
        String action,
        String late,
        @Nullable Integer page) {

    private static final String UUID_PATTERN = "[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final int LONGEST = 60;

    public ActivityFilter {
        q = cut(q);
        state = known(state, ReviewState.values());
        status = known(status, PublicStatus.values());
        kind = cut(kind);
        campaign = id(campaign);
        action = id(action);
        late = cut(late);
    }

    int pageNumber() {
        return Math.clamp(Optional.ofNullable(page).orElse(1), 1, 500);
    }

    public boolean narrows() {
        return !(q + state + status + kind + campaign + action + late).isEmpty();
    }

    /** By anything that is folded away on the page. */
    public boolean narrowsMore() {
        return !(status + kind + campaign + action).isEmpty();
    }

    private static String cut(@Nullable String text) {
        var typed = text == null ? "" : text.replace("\u0000", "").strip();
        return typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST);
    }

    private static String known(@Nullable String text, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(name -> name.equals(text))
                .findFirst()
                .orElse("");
    }

    private static String id(@Nullable String text) {
        return text != null && text.matches(UUID_PATTERN) ? text : "";
    }
}
