package org.sciday.search.lucene;

import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;
import org.sciday.search.Found;
import org.sciday.search.Search;
import org.sciday.search.words.Question;

/** Finds what a question means: what is allowed, and of it what holds the words, or most of them where these are too few. */
final class Searching {

    /** Fewer hits than these are followed by what is nearly meant. */
    private static final int ENOUGH = 5;

    private final FacetCounts facets = new FacetCounts();
    private final KnownTerms terms = new KnownTerms();

    Found find(IndexSearcher searcher, Search search) throws IOException {
        var inquiry = new Inquiry(searcher, terms);
        var question = Question.of(search.words());
        var answering = new Answering(inquiry, new Ranking(searcher, search), search, question.marks(), facets);
        var allowed = inquiry.passing(Filter.of(search));
        if (question.isEmpty()) {
            return search.words().isBlank()
                    ? answering.of(allowed, null)
                    : answering.of(inquiry.among(allowed, Clause.NEVER), Clause.NEVER);
        }
        var wording = new Wording(question);
        var strict = inquiry.among(allowed, wording.strictly());
        if (strict.total() >= ENOUGH) {
            return answering.of(strict, wording.strictly());
        }
        // Words that others have are right, however few have them here.
        var known = inquiry.holds(wording.strictly(), ENOUGH, Filter.latest(search));
        var loosely = wording.loosely(!known);
        var loose = inquiry.among(allowed, loosely);
        return answering.of(loose, loosely).withLoosely(loose.total() > strict.total());
    }
}
