package org.sciday.checkin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.sciday.activities.SessionId;
import org.sciday.checkin.CheckIns;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.UiSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The door as an app: its page, and what a browser needs to keep it. */
@Controller
class DoorAppPages {

    private final CheckIns checkIns;
    private final UiSource uis;

    DoorAppPages(CheckIns checkIns, UiSource uis) {
        this.checkIns = checkIns;
        this.uis = uis;
    }

    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door/{session}/app")
    Answer show(@PathVariable SessionId session, @RequestParam(defaultValue = "") String gate, Viewer viewer) {
        return Html.of("checkin/app", new DoorAppPage(checkIns.door(session, viewer), gate));
    }

    /** Where the installed app starts: the service worker goes on to the last door; without it, there is the list. */
    @Can(Permission.CHECK_IN)
    @GetMapping("/desk/door/app")
    Answer start() {
        return Redirect.to("/desk/door");
    }

    @Public
    @GetMapping("/desk/door/app.webmanifest")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
        var ui = uis.of(request);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("application/manifest+json"))
                .cacheControl(CacheControl.noCache())
                .body(Map.of(
                        "id", "/desk/door/app",
                        "name", ui.t("checkin.app.name"),
                        "short_name", ui.t("checkin.desk"),
                        "lang", ui.lang(),
                        "start_url", "/desk/door/app",
                        "scope", "/desk/door",
                        "display", "standalone",
                        "background_color", "#0c1129",
                        "theme_color", "#1b2350",
                        "icons", List.of(Map.of("src", "/img/light.svg", "sizes", "any", "type", "image/svg+xml"))));
    }

    /** Served from here, because a service worker rules the folder that it comes from. */
    @Public
    @GetMapping("/desk/door/worker.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("static/js/door/worker.js"));
    }
}
