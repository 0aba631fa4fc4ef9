package org.sciday.reservations.rush;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How often one may press the button. A person has a small budget, after which it is a machine and is told to wait. An address
 * has a large one, because a school or a whole district may stand behind it; after that its people are asked for patience.
 * Each node counts for itself, in memory.
 */
@Component
class Budgets {

    private static final int MANY = 200_000;

    private final ConcurrentHashMap<String, Bucket> people = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Bucket> addresses = new ConcurrentHashMap<>();
    private final RushSettings settings;

    Budgets(RushSettings settings) {
        this.settings = settings;
    }

    /** How long this person has to wait; zero: go on. */
    Duration waitOf(String whose) {
        var probe = bucket(people, whose, () -> bucket(settings.perPerson())).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    /** False: more come from this address than people press buttons. */
    boolean isUsual(String address) {
        return bucket(addresses, address, () -> bucket(settings.perAddress())).tryConsume(1);
    }

    private static Bucket bucket(ConcurrentHashMap<String, Bucket> known, String key, Supplier<Bucket> fresh) {
        if (known.size() > MANY) {
            known.clear(); // all start anew, which costs less than remembering everybody of a month
        }
        return known.computeIfAbsent(key, unknown -> fresh.get());
    }

    private static Bucket bucket(int perMinute) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
