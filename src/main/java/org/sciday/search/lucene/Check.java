package org.sciday.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;

/** Whether something holds for a document, as its values say; to be asked in rising order. */
interface Check {

    boolean of(int document) throws IOException;

    static Check hasAny(LeafReader reader, String field) throws IOException {
        return DocValues.getSortedSet(reader, field)::advanceExact;
    }

    static Check isLater(LeafReader reader, long latest) throws IOException {
        var since = DocValues.getSortedNumeric(reader, Fields.SINCE);
        return document -> since.advanceExact(document) && since.nextValue() > latest;
    }

    /** What is always in the same place passes: other clauses know it. */
    static Check isThere(LeafReader reader, Clause.There there) throws IOException {
        var occasions = DocValues.getBinary(reader, Fields.OCCASIONS);
        var circle = there.circle();
        return document -> !occasions.advanceExact(document)
                || PackedOccasions.nearest(occasions.binaryValue(), circle.centre(), there.from(), there.to())
                        <= circle.metres();
    }
}
