package org.sciday.reservations.draw;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The procedure of the draw, which anybody can repeat with sha256sum and sort: all that is hashed is text in UTF-8, all
 * hashes are lower-case hex. docs/howto/verify-a-draw.md says it for people; the two must not drift apart.
 */
public final class Lots {

    /** Changes with the procedure, so that an old draw is never judged by new rules. In the first one lines had no end. */
    public static final String WITHOUT_LIMIT = "sciday-draw-1";

    public static final String PROCEDURE = "sciday-draw-2";

    private static final int SEED_BYTES = 32;
    private static final Comparator<Entry> BY_NUMBER = Comparator.comparing(Entry::number);

    private record Keyed(String key, Entry entry) {}

    private Lots() {}

    static String newSeed(SecureRandom random) {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Published before anybody can ask for a place. */
    public static String commitmentOf(String seed) {
        return hash(seed);
    }

    /** The list as it is published: by number, whoever came first. */
    public static List<Entry> canonical(Collection<Entry> entries) {
        return entries.stream().sorted(BY_NUMBER).toList();
    }

    /** Of the canonical list, a line for each entry: number, blank, people, line feed. */
    public static String listHashOf(List<Entry> canonical) {
        var text = new StringBuilder();
        canonical.forEach(entry -> text.append(entry.line()));
        return hash(text.toString());
    }

    /** What an entry is sorted by. Seed, list hash and number have fixed lengths, so the beacon may be any text. */
    public static String keyOf(String seed, String listHash, String beacon, String number) {
        return hash(seed + ":" + listHash + ":" + beacon + ":" + number);
    }

    /** All entries in the drawn order; keys that are alike, which nobody will ever see, go by number. */
    public static List<Entry> drawn(String seed, String listHash, String beacon, Collection<Entry> entries) {
        return entries.stream()
                .map(entry -> new Keyed(keyOf(seed, listHash, beacon, entry.number()), entry))
                .sorted(Comparator.comparing(Keyed::key).thenComparing(Keyed::entry, BY_NUMBER))
                .map(Keyed::entry)
                .toList();
    }

    static String procedure(@Nullable Integer lineLimit) {
        return lineLimit == null ? WITHOUT_LIMIT : PROCEDURE;
    }

    /**
     * Goes down the order: a party that fits into what is left gets its places, whole; the others wait in this order, as long
     * as the line has room for them.
     *
     * @param lineLimit people who may wait; null: all
     * @param leftOut numbers that get nothing, and why
     */
    public static List<Result> outcomes(
            List<Entry> order, int places, @Nullable Integer lineLimit, Map<String, String> leftOut) {
        var left = places;
        var room = lineLimit == null ? Integer.MAX_VALUE : lineLimit;
        var results = new ArrayList<Result>();
        for (var entry : order) {
            var outcome = leftOut.containsKey(entry.number()) ? Outcome.LEFT_OUT : outcome(entry.people(), left, room);
            left -= outcome == Outcome.PLACED ? entry.people() : 0;
            room -= outcome == Outcome.WAITING ? entry.people() : 0;
            results.add(new Result(
                    results.size() + 1, entry.number(), entry.people(), outcome, leftOut.get(entry.number())));
        }
        return List.copyOf(results);
    }

    private static Outcome outcome(int people, int left, int room) {
        if (people <= left) {
            return Outcome.PLACED;
        }
        return people <= room ? Outcome.WAITING : Outcome.NOT_DRAWN;
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
