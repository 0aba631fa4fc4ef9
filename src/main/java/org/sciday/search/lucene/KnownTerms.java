package org.sciday.search.lucene;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermState;
import org.apache.lucene.index.TermsEnum;
import org.jspecify.annotations.Nullable;

/** Where the terms lie that were asked for lately: words come again and again, and to look one up takes longer than to read its start. */
final class KnownTerms {

    /** So many of a piece, at most. */
    private static final int MANY = 4_000;

    /**
     * Where a term lies in a piece.
     *
     * @param state nothing where the piece does not have it
     * @param documents that have it there
     * @param times it occurs there
     */
    record Place(@Nullable TermState state, int documents, long times) {

        static final Place NOWHERE = new Place(null, 0, 0);
    }

    private final Map<Object, Map<Term, Place>> pieces = new ConcurrentHashMap<>();

    Place of(LeafReader reader, Term term) throws IOException {
        var known = of(reader);
        var place = known.get(term);
        if (place == null) {
            place = look(reader, term);
            if (known.size() >= MANY) {
                known.clear();
            }
            known.put(term, place);
        }
        return place;
    }

    private Map<Term, Place> of(LeafReader reader) {
        var core = reader.getCoreCacheHelper();
        var known = pieces.get(core.getKey());
        if (known == null) {
            known = new ConcurrentHashMap<>();
            if (pieces.putIfAbsent(core.getKey(), known) == null) {
                core.addClosedListener(pieces::remove);
            }
        }
        return known;
    }

    private static Place look(LeafReader reader, Term term) throws IOException {
        var terms = reader.terms(term.field());
        TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
        return each.seekExact(term.bytes()) ? new Place(each.termState(), each.docFreq(), each.totalTermFreq()) : Place.NOWHERE;
    }
}
