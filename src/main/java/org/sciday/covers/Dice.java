package org.sciday.covers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that always falls the same way for the same seed, on every machine. */
final class Dice {

    private final SplittableRandom random;

    Dice(String seed) {
        random = new SplittableRandom(hash(seed));
    }

    /** FNV-1a over the bytes: unlike {@code hashCode}, 64 bits and well spread for ids that differ in one sign. */
    private static long hash(String text) {
        var hash = 0xcbf29ce484222325L;
        for (var sign : text.getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (sign & 0xff)) * 0x100000001b3L;
        }
        return hash;
    }

    double between(double low, double high) {
        return low + random.nextDouble() * (high - low);
    }

    /** A whole number, both ends included. */
    int roll(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    boolean chance(double likelihood) {
        return random.nextDouble() < likelihood;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
