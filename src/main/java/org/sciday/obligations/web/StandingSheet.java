package org.sciday.obligations.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.sciday.campaigns.CampaignLine;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;
import org.sciday.obligations.Obligations;
import org.sciday.obligations.Standing;
import org.sciday.obligations.StandingFilter;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Viewer;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The list of who is behind as a workbook, streamed. A paper of the office, hence Chinese for every reader. */
@Component
class StandingSheet {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Obligations obligations;
    private final MessageSource words;

    StandingSheet(Obligations obligations, MessageSource words) {
        this.obligations = obligations;
        this.words = words;
    }

    void write(
            CampaignLine campaign,
            StandingFilter filter,
            Viewer viewer,
            Function<RegionCode, String> regionName,
            HttpServletResponse response)
            throws IOException {
        var name = word("obligations.sheet.file", campaign.name()).replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", " ");
        response.setContentType(XLSX);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + ".xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (var book = SheetWriter.to(response.getOutputStream())) {
            var sheet = book.sheet(word("obligations.sheet.name"), columns(regionName));
            obligations.eachStanding(campaign.id(), filter, viewer, sheet::add);
        }
    }

    private List<SheetColumn<Standing>> columns(Function<RegionCode, String> regionName) {
        return List.of(
                SheetColumn.text(word("obligations.region"), 16, unit -> regionName.apply(unit.region())),
                SheetColumn.text(word("obligations.unit"), 36, Standing::name),
                SheetColumn.text(word("obligations.kind"), 18, unit -> word("units.kind." + unit.kind())),
                SheetColumn.number(word("obligations.owing"), 10, Standing::owing),
                SheetColumn.number(word("obligations.open"), 10, Standing::open),
                SheetColumn.moment(word("obligations.next-due"), 18, Standing::nextDue),
                SheetColumn.text(word("obligations.state"), 12, unit -> word("obligations.state." + unit.state())));
    }

    private String word(String key, Object... arguments) {
        return Objects.requireNonNullElse(words.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE), key);
    }
}
