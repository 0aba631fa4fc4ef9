package org.sciday.reservations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens booking for activities that were loaded in bulk, without an announcement for each. */
@Service
public class StockLoading {

    private final StockStore stocks;

    StockLoading(StockStore stocks) {
        this.stocks = stocks;
    }

    /** Every bookable session of a published activity that has no stock yet; returns how many. */
    @Transactional
    public int openMissing() {
        return stocks.openMissing();
    }
}
