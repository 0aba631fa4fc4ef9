package org.sciday.campaigns;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notice that a campaign was opened with: its own title, number and signature, and what was odd about its text. */
public record NoticeHead(
        @Nullable String kind,
        @Nullable String title,
        @Nullable String documentNumber,
        @Nullable LocalDate issuedOn,
        List<String> issuers,
        @Nullable String addressees,
        List<String> citedDocuments,
        List<String> warnings) {

    public static final NoticeHead NONE = new NoticeHead(null, null, null, null, List.of(), null, List.of(), List.of());

    public NoticeHead {
        issuers = List.copyOf(issuers);
        citedDocuments = List.copyOf(citedDocuments);
        warnings = List.copyOf(warnings);
    }
}
