package org.sciday.audit;

/** The last sealed place and its hash. Written down outside the database, it proves that nothing was cut off later. */
public record ChainHead(long position, String hash) {

    static final ChainHead EMPTY = new ChainHead(0, EntryHash.START);

    /** Reads {@code 12345:9f86d0…} as it was printed. */
    public static ChainHead of(String text) {
        var colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("Expected POSITION:HASH, got " + text);
        }
        return new ChainHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return position + ":" + hash;
    }
}
