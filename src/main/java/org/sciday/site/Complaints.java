package org.sciday.site;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.shared.FieldError;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Complaints and suggestions, open to everybody. Source of the rule: 整治形式主义为基层减负若干规定 (an entry for
 * complaints on every page).
 */
@Service
public class Complaints {

    private static final int SHOWN = 200;

    private final ComplaintStore store;
    private final Trail trail;
    private final Clock clock;

    Complaints(ComplaintStore store, Trail trail, Clock clock) {
        this.store = store;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes it in; the same key again is the same complaint. */
    @Transactional
    public void make(UUID key, String text, String contact, String page) {
        var errors = new ArrayList<FieldError>();
        if (text.strip().length() < 5 || text.strip().length() > 2000) {
            errors.add(FieldError.of("text", "site.complaint.length"));
        }
        if (contact.length() > 120) {
            errors.add(FieldError.of("contact", "shared.too-long", 120));
        }
        InvalidInput.check(errors);
        var from = page.substring(0, Math.min(page.length(), 500));
        store.add(Ids.next(), key, text.strip(), contact.strip(), from, clock.instant());
    }

    /** The open ones first. Contacts are personal data: the look is noted. */
    @Transactional
    public List<Complaint> list(Viewer by) {
        var complaints = store.list(SHOWN);
        complaints.stream()
                .filter(complaint -> complaint.contact() != null)
                .forEach(complaint -> trail.record(by, "site.looked-at", "site.complaint", complaint.id(), null, null));
        return complaints;
    }

    @Transactional
    public void settle(UUID id, String answer, Viewer by) {
        if (answer.isBlank() || answer.length() > 2000) {
            throw InvalidInput.of("answer", "site.complaint.answer-needed");
        }
        if (!store.settle(id, answer.strip(), by.id(), clock.instant())) {
            throw new NotFound("shared.not-found");
        }
        trail.record(by, "site.settled", "site.complaint", id, null, Map.of("answer", answer.strip()));
    }

    @Transactional(readOnly = true)
    public long countOpen() {
        return store.countOpen();
    }
}
