package org.sciday.notices.web;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeDetails;

/** What is known of a notice, as typed. */
public record DetailsForm(
        @NotBlank(message = "shared.required") @Nullable String title,
        @Nullable String documentNumber,
        @Nullable String indexNumber,
        @Nullable String issuers,
        @Nullable LocalDate issuedOn,
        @Nullable String interpretation,
        @Nullable Boolean openToAll,
        @Nullable Integer version) {

    static DetailsForm of(Notice notice) {
        var details = notice.details();
        return new DetailsForm(
                details.title(),
                details.documentNumber(),
                details.indexNumber(),
                String.join("\n", details.issuers()),
                details.issuedOn(),
                details.interpretation(),
                details.openToAll(),
                notice.version());
    }

    NoticeDetails details() {
        return new NoticeDetails(
                Objects.requireNonNullElse(title, ""),
                documentNumber,
                indexNumber,
                issuers == null ? List.of() : issuers.lines().toList(),
                issuedOn,
                interpretation,
                Boolean.TRUE.equals(openToAll));
    }

    int seen() {
        return Objects.requireNonNullElse(version, 0);
    }
}
