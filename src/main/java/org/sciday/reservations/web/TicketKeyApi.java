package org.sciday.reservations.web;

import java.time.Duration;
import org.sciday.reservations.TicketTokens;
import org.sciday.shared.web.Public;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public halves of the keys that sign tickets, for everybody who checks some. */
@RestController
class TicketKeyApi {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final TicketTokens tokens;

    TicketKeyApi(TicketTokens tokens) {
        this.tokens = tokens;
    }

    @Public
    @GetMapping("/.well-known/sciday-tickets.json")
    ResponseEntity<TicketKeySet> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(KEPT).cachePublic())
                .body(TicketKeySet.of(tokens));
    }
}
