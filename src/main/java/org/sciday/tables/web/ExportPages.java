package org.sciday.tables.web;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.tables.Export;
import org.sciday.tables.ExportId;
import org.sciday.tables.Exports;
import org.sciday.tables.TableKind;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A table as a file: ask for it, see how far it is, take it; a broken download goes on where it stopped. */
@Controller
class ExportPages {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Exports exports;

    ExportPages(Exports exports) {
        this.exports = exports;
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @PostMapping("/desk/tables/{campaign}/{kind}/exports")
    Answer begin(@PathVariable CampaignId campaign, @PathVariable TableKind kind, Viewer viewer) {
        return Redirect.to("/desk/tables/exports/" + exports.begin(campaign, kind, viewer));
    }

    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/tables/exports/{export}")
    Html show(@PathVariable ExportId export, Viewer viewer) {
        return Html.of("tables/export", new ExportPage(exports.see(export, viewer)));
    }

    /** Spring cuts out what a Range header asks for; what lies before is skipped, not read. */
    @Can(Permission.OBLIGATIONS_VIEW)
    @GetMapping("/desk/tables/exports/{export}/file")
    ResponseEntity<Resource> file(@PathVariable ExportId export, Viewer viewer) {
        var found = exports.see(export, viewer);
        var bytes = found.bytes();
        if (bytes == null) {
            throw new RuleBroken("tables.not-ready");
        }
        var disposition = ContentDisposition.attachment()
                .filename(found.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .eTag("\"" + found.id() + "\"")
                .body(new Whole(found));
    }

    private final class Whole extends AbstractResource {

        private final Export export;

        Whole(Export export) {
            this.export = export;
        }

        @Override
        public String getDescription() {
            return "export " + export.id();
        }

        @Override
        public InputStream getInputStream() {
            return exports.open(export);
        }

        @Override
        public long contentLength() {
            return Objects.requireNonNull(export.bytes());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Whole whole && whole.export.equals(export);
        }

        @Override
        public int hashCode() {
            return export.hashCode();
        }
    }
}
