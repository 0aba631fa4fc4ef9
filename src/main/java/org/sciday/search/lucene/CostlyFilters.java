package org.sciday.search.lucene;

import org.apache.lucene.document.RangeFieldQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryCachingPolicy;
import org.apache.lucene.search.TermInSetQuery;

/** Keeps the hits of filters that take long to find and come again; terms are found as quickly again. */
final class CostlyFilters implements QueryCachingPolicy {

    @Override
    public void onUse(Query query) {}

    @Override
    public boolean shouldCache(Query query) {
        return query instanceof RangeFieldQuery
                || query instanceof TermInSetQuery
                || query instanceof PointRangeQuery range && range.getField().equals(Fields.SINCE);
    }
}
