package org.sciday.recommendations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.PdfDocument;
import org.sciday.recommendations.Certificate;
import org.sciday.recommendations.Commendation;
import org.sciday.shared.NotFound;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.PageText;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Certificates: anybody who has the code sees whether it is true, and can print it. */
@Controller
class CertificatePages {

    private static final String CHECK = "/certificates";

    private final Commendation commendation;
    private final PageText pages;

    CertificatePages(Commendation commendation, PageText pages) {
        this.commendation = commendation;
        this.pages = pages;
    }

    @Public
    @GetMapping(CHECK)
    Answer check(@RequestParam(required = false) @Nullable String code) {
        var typed = Objects.requireNonNullElse(code, "").strip();
        var shown = typed.length() > 40 ? typed.substring(0, 40) : typed;
        return commendation.find(shown)
                .<Answer>map(found -> Redirect.to(CHECK + "/" + found.code()))
                .orElseGet(() -> Html.of("recommendations/certificate", new CertificatePage(null, shown, "")));
    }

    @Public
    @GetMapping(CHECK + "/{code}")
    Html show(@PathVariable String code) {
        return Html.of("recommendations/certificate", page(code));
    }

    @Public
    @GetMapping(CHECK + "/{code}/certificate.pdf")
    ResponseEntity<byte[]> paper(@PathVariable String code, HttpServletRequest request) {
        if (find(code).isWithdrawn()) {
            throw new NotFound("recommendations.no-certificate");
        }
        var bytes = PdfDocument.of(pages.of(Html.of("recommendations/paper", page(code)), request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"certificate-" + page(code).typed() + ".pdf\"")
                .body(bytes);
    }

    private Certificate find(String code) {
        return commendation.find(code).orElseThrow(() -> new NotFound("recommendations.no-certificate"));
    }

    private CertificatePage page(String code) {
        var found = find(code);
        return new CertificatePage(found, found.code(), address(found));
    }

    private static String address(Certificate certificate) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(CHECK + "/" + certificate.code()).toUriString();
    }
}
