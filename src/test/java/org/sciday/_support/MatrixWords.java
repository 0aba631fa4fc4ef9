package org.sciday._support;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.regions.RegionCode;

/** What stands in addresses and is no object, with a word that will do. */
final class MatrixWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("/desk/campaigns/{id}/parts/{part}", "THEME"),
            Map.entry("/certificates/{code}", "1234567890123456"),
            Map.entry("/desk/evaluations/{id}/units/{unit}/evidence/{evidence}", "activities"),
            Map.entry("/pictures/{id}/{width}", "320"),
            Map.entry("/desk/tables/{campaign}/{kind}", "ACTIVITIES"),
            Map.entry("/desk/reports/{campaign}/today/{chart}", "WEEK"),
            // A follow-up belongs to nobody; one that is settled is a conflict, not a stranger's.
            Map.entry("/desk/jobs/follow-ups/{id}", UUID.randomUUID().toString()),
            Map.entry("/desk/ticket-keys/{number}", "255"),
            Map.entry("/outings/{token}", UUID.randomUUID().toString()),
            Map.entry("/sitemap/{number}", "1"),
            Map.entry("/covers/{id}", UUID.randomUUID().toString()),
            Map.entry("/map/own/{code}", RegionCode.NATION.toString()),
            Map.entry("/api/v1/regions/{code}", RegionCode.NATION.toString()));

    private MatrixWords() {}

    static boolean isWord(String place) {
        return WORDS.containsKey(place);
    }

    static String at(String place) {
        return Objects.requireNonNull(WORDS.get(place));
    }
}
