package org.sciday.reservations.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.PdfDocument;
import org.sciday.reservations.ReservationId;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.PageText;
import org.sciday.shared.web.SignedIn;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's tickets on paper: one as a page to print or as PDF, and all that are to come, or those of a day, as PDF. */
@Controller
class TicketPapers {

    private final TicketViews views;
    private final TicketQueries queries;
    private final PageText pages;
    private final Clock clock;

    TicketPapers(TicketViews views, TicketQueries queries, PageText pages, Clock clock) {
        this.views = views;
        this.queries = queries;
        this.pages = pages;
        this.clock = clock;
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/paper")
    Answer print(@PathVariable ReservationId id, Viewer viewer) {
        return Html.of("reservations/paper", views.onPaper(id, viewer));
    }

    @SignedIn
    @GetMapping("/me/tickets/{id}/ticket.pdf")
    ResponseEntity<byte[]> one(@PathVariable ReservationId id, Viewer viewer, HttpServletRequest request) {
        return pdf(new TicketSheet(List.of(views.onPaper(id, viewer)), null), request, "ticket.pdf");
    }

    @SignedIn
    @GetMapping("/me/tickets/tickets.pdf")
    ResponseEntity<byte[]> all(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            Viewer viewer,
            HttpServletRequest request) {
        var tickets = queries.coming(viewer.id(), clock.instant()).stream()
                .filter(row -> row.confirmed() && (day == null || row.day().equals(day)))
                .limit(TicketSheet.MOST)
                .map(row -> views.onPaper(new ReservationId(row.id()), viewer))
                .toList();
        if (tickets.isEmpty()) {
            throw new NotFound("reservations.no-tickets");
        }
        return pdf(new TicketSheet(tickets, day), request, day == null ? "tickets.pdf" : "tickets-" + day + ".pdf");
    }

    private ResponseEntity<byte[]> pdf(TicketSheet sheet, HttpServletRequest request, String name) {
        var bytes = PdfDocument.of(pages.of(Html.of("reservations/sheet", sheet), request));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .cacheControl(CacheControl.noStore())
                .body(bytes);
    }
}
