package org.sciday.reservations;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.springframework.stereotype.Component;

/**
 * Who asked for places of a session on this node since its lane opened. Whoever asks again is looked up before anything is
 * written, since one row too many would spoil the whole batch. A hint, not a truth: the unique index decides.
 */
@Component
class KnownHolders {

    private static final int MANY = 100_000;

    private final ConcurrentHashMap<SessionId, Set<AccountId>> known = new ConcurrentHashMap<>();

    Set<AccountId> of(SessionId session) {
        return known.getOrDefault(session, Set.of());
    }

    void note(SessionId session, Collection<AccountId> accounts) {
        var holders = known.computeIfAbsent(session, id -> ConcurrentHashMap.newKeySet());
        if (holders.size() > MANY) {
            holders.clear();
        }
        holders.addAll(accounts);
    }

    void forget(SessionId session) {
        known.remove(session);
    }
}
