package org.sciday.search.lucene;

/** What a document of the index consists of. */
final class Fields {

    static final String ID = "id";
    static final String TITLE = "title";
    static final String NAMES = "names";
    static final String BODY = "body";

    /** Pairs of neighbouring signs of title and names. */
    static final String PAIRS = "pairs";

    /** Sounds with their words, see {@code Sounds}. */
    static final String SOUND = "sound";

    /** The sounds alone, for what is misspelt. */
    static final String PINYIN = "pinyin";

    /** Spans of time in minutes. */
    static final String ON = "on";

    static final String STARTS = "starts";
    static final String SPANS = "spans";
    static final String SINCE = "since";
    static final String PLACE = "place";

    /** Of what is on in several places: when and where together, see {@code PackedOccasions}. */
    static final String OCCASIONS = "occasions";

    private static final String CODES = "code.";

    private Fields() {}

    static String codes(String field) {
        return CODES + field;
    }
}
