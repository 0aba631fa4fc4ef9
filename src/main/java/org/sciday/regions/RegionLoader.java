package org.sciday.regions;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Brings the table up to the file in the program, once for each version of the file, whichever node comes first. */
@Component
class RegionLoader {

    private final RegionStore store;
    private final TransactionTemplate transactions;
    private final Clock clock;

    RegionLoader(RegionStore store, TransactionTemplate transactions, Clock clock) {
        this.store = store;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Gives the divisions as they now stand in the table. */
    RegionTree load() {
        var file = RegionFile.bundled();
        if (!isLoaded(file)) {
            transactions.executeWithoutResult(status -> {
                store.lock();
                if (!isLoaded(file)) {
                    store.replace(file.version(), file.regions(), clock.instant());
                }
            });
        }
        return new RegionTree(store.all());
    }

    private boolean isLoaded(RegionFile file) {
        return store.version().filter(file.version()::equals).isPresent();
    }
}
