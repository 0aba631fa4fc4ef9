package org.sciday.search.lucene;

import org.apache.lucene.document.RangeFieldQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;

/** Keeps the hits of spans of time, which take long to find and come again. */
final class CostlyFilters implements QueryCachingPolicy {

    @Override
    public void onUse(Query query) {}

    @Override
    public boolean shouldCache(Query query) {
        return query instanceof RangeFieldQuery;
    }
}
