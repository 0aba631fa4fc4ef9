package org.sciday.results;

import java.time.Clock;
import java.util.Optional;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a person was typing at a page of results and had not sent: offered again wherever they come back, seen by nobody else. */
@Service
public class HalfTexts {

    private static final int LONGEST = 60_000;

    private final HalfTextStore store;
    private final Clock clock;

    HalfTexts(HalfTextStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String page, Viewer by) {
        return by.isSignedIn() ? store.find(by.id(), page) : Optional.empty();
    }

    /** Nothing typed is nothing kept. No trail: it is nobody's act yet. */
    @Transactional
    public void keep(String page, String typed, Viewer by) {
        if (!page.startsWith("/desk/results/") && !page.startsWith("/desk/summaries/") || page.length() > 200) {
            throw InvalidInput.of("page", "shared.unreadable");
        }
        if (typed.length() > LONGEST) {
            throw InvalidInput.of("typed", "shared.too-long", LONGEST);
        }
        if (typed.isEmpty()) {
            store.forget(by.id(), page);
        } else {
            store.put(by.id(), page, typed, clock.instant());
        }
    }

    /** It was sent. */
    @Transactional
    public void forget(String page, Viewer by) {
        store.forget(by.id(), page);
    }
}
