package org.sciday.discovery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Found;
import org.sciday.shared.PageOf;

/**
 * One page of the programme.
 *
 * @param asked what was asked for
 * @param meant what was searched: words that are filters became filters
 * @param meantBy the fields that were set because of words
 * @param regionLevel under which field of the counts the regions to choose from are
 * @param didYouMean the words with those it may have meant, when little was found
 * @param next the cursor of what follows; null at the end
 */
public record Listing(
        ProgrammeFilter asked,
        ProgrammeFilter meant,
        List<String> meantBy,
        PageOf<ProgrammeCard> cards,
        Found found,
        String regionLevel,
        Optional<String> didYouMean,
        @Nullable String next) {

    public List<Found.Count> regions() {
        return found.counts(regionLevel);
    }
}
