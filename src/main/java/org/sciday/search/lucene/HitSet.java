package org.sciday.search.lucene;

import java.util.List;

/** All hits of a question, piece by piece; pieces without any are left out. */
record HitSet(List<Hits> pieces, int total) {

    static HitSet of(List<Hits> pieces) {
        var some = pieces.stream().filter(piece -> piece.count() > 0).toList();
        return new HitSet(some, some.stream().mapToInt(Hits::count).sum());
    }
}
