package org.sciday.discovery.web;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeCard;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.shared.web.Public;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;

/** A filter of the programme to subscribe to: in a calendar, in a reader of news. */
@Controller
class FeedPages {

    private static final int ENTRIES = 100;
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final MediaType RSS = new MediaType("application", "rss+xml", StandardCharsets.UTF_8);
    private static final MediaType ATOM = new MediaType("application", "atom+xml", StandardCharsets.UTF_8);

    private final Programme programme;
    private final MessageSource messages;

    FeedPages(Programme programme, MessageSource messages) {
        this.programme = programme;
        this.messages = messages;
    }

    @Public
    @GetMapping(ProgrammePages.PATH + ".ics")
    ResponseEntity<String> calendar(ProgrammeFilter filter) {
        return answer(CALENDAR, new ProgrammeCalendar(title(filter), WebAddresses.site(), cards(filter)).text());
    }

    @Public
    @GetMapping(ProgrammePages.PATH + ".rss")
    ResponseEntity<String> rss(ProgrammeFilter filter) {
        return answer(RSS, feed(filter, ".rss").rss());
    }

    @Public
    @GetMapping(ProgrammePages.PATH + ".atom")
    ResponseEntity<String> atom(ProgrammeFilter filter) {
        return answer(ATOM, feed(filter, ".atom").atom());
    }

    private Feed feed(ProgrammeFilter filter, String ending) {
        var newest = filter.sort() == null ? filter.with("sort", "new") : filter;
        var site = WebAddresses.site();
        var own = filter.at(site + ProgrammePages.PATH + ending);
        return new Feed(title(filter), filter.at(site + ProgrammePages.PATH), own, site, cards(newest));
    }

    private List<ProgrammeCard> cards(ProgrammeFilter filter) {
        return programme.first(filter, ENTRIES);
    }

    private String title(ProgrammeFilter filter) {
        var key = filter.words().isEmpty() ? "discovery.feed.all" : "discovery.feed.words";
        return String.valueOf(messages.getMessage(key, new Object[] {filter.words()}, key, Locale.SIMPLIFIED_CHINESE));
    }

    private static ResponseEntity<String> answer(MediaType type, String text) {
        var tag = DigestUtils.md5DigestAsHex(text.getBytes(StandardCharsets.UTF_8));
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .eTag("W/\"" + tag + "\"")
                .body(text);
    }
}
