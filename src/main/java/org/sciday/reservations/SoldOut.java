package org.sciday.reservations;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.sciday.activities.SessionId;
import org.sciday.shared.AccountId;
import org.springframework.stereotype.Component;

/**
 * Sessions that had neither a place nor room in the line a moment ago. Others are told so from memory, without a question to
 * the database; after the moment somebody asks the row again, so that the answer is true within a second on every node.
 */
@Component
public class SoldOut {

    private static final long MOMENT = Duration.ofMillis(600).toNanos();
    private static final long LONGEST = Duration.ofMillis(950).toNanos();
    private static final int MANY = 1_000;

    private record Seen(long at, Set<AccountId> holders, AtomicBoolean askedAgain) {

        /** After the moment one asks the row again, and the others hear what was true until that one is back. */
        boolean holds() {
            var age = System.nanoTime() - at;
            return age < MOMENT || age < LONGEST && !askedAgain.compareAndSet(false, true);
        }

        boolean isOver() {
            return System.nanoTime() - at >= LONGEST;
        }
    }

    private final ConcurrentHashMap<SessionId, Seen> seen = new ConcurrentHashMap<>();

    /** Who holds something of the session asks the row, which knows what they hold. */
    public boolean isFor(SessionId session, AccountId account) {
        var known = seen.get(session);
        return known != null && !known.holders().contains(account) && known.holds();
    }

    void note(SessionId session, Set<AccountId> holders) {
        if (seen.size() > MANY) {
            seen.values().removeIf(Seen::isOver);
        }
        seen.put(session, new Seen(System.nanoTime(), holders, new AtomicBoolean()));
    }
}
