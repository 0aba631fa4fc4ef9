package org.sciday.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;

/**
 * What is known of a notice beside its text.
 *
 * @param indexNumber the number under which an office files it (索引号)
 * @param interpretation what it means, in plain words (解读)
 * @param openToAll may everybody read it once it is published, or only those it is addressed to
 */
public record NoticeDetails(
        String title,
        @Nullable String documentNumber,
        @Nullable String indexNumber,
        List<String> issuers,
        @Nullable LocalDate issuedOn,
        @Nullable String interpretation,
        boolean openToAll) {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_INTERPRETATION = 10_000;
    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_ISSUERS = 60;

    public NoticeDetails {
        title = title.strip();
        documentNumber = blankToNull(documentNumber);
        indexNumber = blankToNull(indexNumber);
        interpretation = blankToNull(interpretation);
        issuers = issuers.stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    List<FieldError> complaints() {
        var complaints = new ArrayList<FieldError>();
        if (title.isEmpty()) {
            complaints.add(FieldError.of("title", "shared.required"));
        }
        check(complaints, "title", title, LONGEST_TITLE);
        check(complaints, "documentNumber", documentNumber, LONGEST_NUMBER);
        check(complaints, "indexNumber", indexNumber, LONGEST_NUMBER);
        check(complaints, "interpretation", interpretation, LONGEST_INTERPRETATION);
        if (issuers.size() > MOST_ISSUERS) {
            complaints.add(FieldError.of("issuers", "notices.too-many-issuers", MOST_ISSUERS));
        }
        return complaints;
    }

    private static void check(List<FieldError> complaints, String field, @Nullable String text, int most) {
        if (Objects.requireNonNullElse(text, "").length() > most) {
            complaints.add(FieldError.of(field, "shared.too-long", most));
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
