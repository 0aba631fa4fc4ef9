package org.sciday.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Map;
import org.sciday.audit.Trail;
import org.sciday.secrets.Vault;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.SignedIn;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where a person is signed in, and signing out of one device or of all. */
@Controller
class DevicePages {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final Vault vault;
    private final Trail trail;

    DevicePages(FindByIndexNameSessionRepository<? extends Session> sessions, Vault vault, Trail trail) {
        this.sessions = sessions;
        this.vault = vault;
        this.trail = trail;
    }

    @SignedIn
    @GetMapping("/me/devices")
    Answer list(Viewer viewer, HttpServletRequest request) {
        var here = request.getSession().getId();
        var devices = of(viewer).values().stream()
                .map(session -> device(session, here))
                .sorted(Comparator.comparing(Device::lastSeen).reversed())
                .toList();
        return Html.of("accounts/devices", new DevicesPage(devices));
    }

    @SignedIn
    @PostMapping("/me/devices/{key}/sign-out")
    Answer signOut(@PathVariable String key, Viewer viewer) {
        var device = of(viewer).keySet().stream().filter(id -> keyOf(id).equals(key)).findFirst();
        if (device.isEmpty()) {
            trail.refused(
                    viewer,
                    "accounts.device-signed-out",
                    "accounts.account",
                    viewer.id().value());
            throw new NotFound("shared.not-found");
        }
        sessions.deleteById(device.get());
        return Redirect.to("/me/devices").saying("accounts.device-signed-out");
    }

    @SignedIn
    @PostMapping("/me/devices/sign-out-everywhere")
    Answer signOutEverywhere(Viewer viewer, HttpServletRequest request) {
        of(viewer).keySet().forEach(sessions::deleteById);
        request.getSession().invalidate();
        SessionViewers.forget(request);
        trail.record(
                viewer,
                "accounts.signed-out-everywhere",
                "accounts.account",
                viewer.id().value(),
                null,
                null);
        return Redirect.to("/sign-in");
    }

    private Map<String, ? extends Session> of(Viewer viewer) {
        return sessions.findByPrincipalName(viewer.id().toString());
    }

    private Device device(Session session, String here) {
        var person = SignedInPerson.of(session);
        return new Device(
                keyOf(session.getId()),
                person.map(SignedInPerson::device).map(BrowserName::of).orElse(""),
                person.map(SignedInPerson::address).orElse(""),
                session.getLastAccessedTime(),
                session.getId().equals(here));
    }

    /** Session ids are secrets: pages carry a keyed hash of them. */
    private String keyOf(String sessionId) {
        return java.util.HexFormat.of().formatHex(vault.fingerprint(sessionId), 5, 21);
    }
}
