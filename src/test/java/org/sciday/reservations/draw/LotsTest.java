package org.sciday.reservations.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The procedure: the example of docs/howto/verify-a-draw.md, and what makes it fair. */
class LotsTest {

    private static final String SEED = "9f2c4e6a8b0d1f3355779911bbddff00112233445566778899aabbccddeeff01";

    private static final List<Entry> EXAMPLE = List.of(
            new Entry("W2X3Y4Z5A6B7", 2),
            new Entry("3K7PQ9FD2MRT", 2),
            new Entry("CD4FGH9K2PWX", 3),
            new Entry("8VB2CDKM7Q3R", 4),
            new Entry("M6N7P8Q9R2S3", 2),
            new Entry("5HJ8WXYZ4N6C", 1),
            new Entry("9QRT5678HJKM", 1));

    @Test
    void givesWhatTheWorkedExampleSays() {
        var list = Lots.canonical(EXAMPLE);
        var hash = Lots.listHashOf(list);
        assertThat(Lots.commitmentOf(SEED))
                .isEqualTo("55ff39137fb9437e8084ed1b599de69074cd772671b62a70cd8357c30feaa9af");
        assertThat(hash).isEqualTo("08631b762ab256890cf13faf88b3db47cf22e408c412c903e9451a81b2750be5");
        assertThat(Lots.keyOf(SEED, hash, "23", "W2X3Y4Z5A6B7"))
                .isEqualTo("83a30305439f112c65395c99d09cef30c7d365c8525364ee5cd544145c077b8e");
        var results = Lots.outcomes(Lots.drawn(SEED, hash, "23", list), 6, null, Map.of());
        assertThat(results)
                .extracting(Result::number)
                .containsExactly(
                        "W2X3Y4Z5A6B7",
                        "CD4FGH9K2PWX",
                        "5HJ8WXYZ4N6C",
                        "M6N7P8Q9R2S3",
                        "3K7PQ9FD2MRT",
                        "9QRT5678HJKM",
                        "8VB2CDKM7Q3R");
        assertThat(results.subList(0, 3)).allMatch(result -> result.outcome() == Outcome.PLACED);
        assertThat(results.subList(3, 7)).allMatch(result -> result.outcome() == Outcome.WAITING);
    }

    @Test
    void theListDoesNotKnowWhoCameFirst() {
        var shuffled = new ArrayList<>(EXAMPLE);
        java.util.Collections.shuffle(shuffled, new Random(7));
        assertThat(Lots.listHashOf(Lots.canonical(shuffled))).isEqualTo(Lots.listHashOf(Lots.canonical(EXAMPLE)));
    }

    @Test
    void aPartyIsPlacedAsAWholeAndASmallerOneBehindItMayTakeWhatIsLeft() {
        var order = List.of(new Entry("AAAAAAAAAAAA", 3), new Entry("BBBBBBBBBBBB", 4), new Entry("CCCCCCCCCCCC", 2));
        assertThat(Lots.outcomes(order, 5, null, Map.of()))
                .extracting(Result::outcome)
                .containsExactly(Outcome.PLACED, Outcome.WAITING, Outcome.PLACED);
        assertThat(Lots.outcomes(order, 5, null, Map.of("AAAAAAAAAAAA", "SUSPENDED")))
                .extracting(Result::outcome)
                .containsExactly(Outcome.LEFT_OUT, Outcome.PLACED, Outcome.WAITING);
        assertThat(Lots.outcomes(order, 0, null, Map.of())).noneMatch(result -> result.outcome() == Outcome.PLACED);
    }

    @Test
    void theLineEndsAtItsLimitAndASmallerPartyMayStillFitIntoIt() {
        var order = List.of(
                new Entry("AAAAAAAAAAAA", 3), new Entry("BBBBBBBBBBBB", 4), new Entry("CCCCCCCCCCCC", 2),
                new Entry("DDDDDDDDDDDD", 1), new Entry("EEEEEEEEEEEE", 1));
        assertThat(Lots.outcomes(order, 3, 5, Map.of()))
                .extracting(Result::outcome)
                .containsExactly(
                        Outcome.PLACED, Outcome.WAITING, Outcome.NOT_DRAWN, Outcome.WAITING, Outcome.NOT_DRAWN);
        assertThat(Lots.outcomes(order, 3, 0, Map.of()))
                .extracting(Result::outcome)
                .doesNotContain(Outcome.WAITING);
    }

    /** 50 single people, 10 places, 20,000 seeds: everybody gets a place in a fifth of them, and every rank is as likely. */
    @Test
    void everyEntryHasTheSameChance() {
        var people = 50;
        var draws = 20_000;
        var random = new Random(20261122);
        var list = Lots.canonical(entries(people, random));
        var hash = Lots.listHashOf(list);
        var placed = new HashMap<String, Integer>();
        var ranks = new int[people];
        for (var i = 0; i < draws; i++) {
            var order = Lots.drawn(seed(random), hash, "", list);
            order.subList(0, 10).forEach(entry -> placed.merge(entry.number(), 1, Integer::sum));
            ranks[order.indexOf(list.getFirst())]++;
        }
        // Five standard deviations of a binomial count on either side; the seeds are fixed, so this never flickers.
        assertThat(placed.values())
                .hasSize(people)
                .allSatisfy(count -> assertThat(count).isBetween(4_000 - 283, 4_000 + 283));
        assertThat(chiSquare(ranks, draws / (double) people)).isLessThan(85.4); // 49 degrees of freedom, p = 0.001
    }

    /** The same list under seeds that differ in a single bit is another draw altogether. */
    @Test
    void aSeedSaysNothingAboutItsNeighbour() {
        var list = Lots.canonical(entries(200, new Random(3)));
        var hash = Lots.listHashOf(list);
        var first = Lots.drawn(SEED, hash, "", list);
        var second = Lots.drawn(SEED.substring(0, 63) + "0", hash, "", list);
        var same = IntStream.range(0, 200)
                .filter(i -> first.get(i).equals(second.get(i)))
                .count();
        assertThat(same).isLessThan(8);
        assertThat(Lots.drawn(SEED, hash, "23", list)).isNotEqualTo(first);
    }

    /** 10,000 draws with parties of one to four: never more people than places, and nobody waits who fitted at their turn. */
    @Test
    void neverGivesMoreThanThereIsNorLessThanFits() {
        var random = new Random(4);
        for (var run = 0; run < 10_000; run++) {
            var places = random.nextInt(30);
            var list = entries(1 + random.nextInt(15), random).stream()
                    .map(entry -> new Entry(entry.number(), 1 + random.nextInt(4)))
                    .toList();
            var canonical = Lots.canonical(list);
            var order = Lots.drawn(seed(random), Lots.listHashOf(canonical), "", canonical);
            var left = places;
            for (var result : Lots.outcomes(order, places, null, Map.of())) {
                assertThat(result.outcome()).isEqualTo(result.people() <= left ? Outcome.PLACED : Outcome.WAITING);
                left -= result.outcome() == Outcome.PLACED ? result.people() : 0;
            }
            assertThat(left).as("run %d", run).isBetween(0, places);
        }
    }

    @Test
    void numbersAreRandomAndEasyToReadOut() {
        var random = new SecureRandom();
        var numbers = new HashSet<String>();
        for (var i = 0; i < 10_000; i++) {
            numbers.add(new Entry(Entry.randomNumber(random), 1).number());
        }
        assertThat(numbers).hasSize(10_000).noneMatch(number -> number.matches(".*[01ILOU].*"));
        assertThat(Entry.spaced("W2X3Y4Z5A6B7")).isEqualTo("W2X 3Y4 Z5A 6B7");
    }

    private static List<Entry> entries(int people, Random random) {
        var signs = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        return IntStream.range(0, people)
                .mapToObj(i -> random.ints(12, 0, signs.length())
                        .collect(
                                StringBuilder::new,
                                (text, sign) -> text.append(signs.charAt(sign)),
                                StringBuilder::append)
                        .toString())
                .map(number -> new Entry(number, 1))
                .toList();
    }

    private static String seed(Random random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return java.util.HexFormat.of().formatHex(bytes);
    }

    private static double chiSquare(int[] counts, double expected) {
        return IntStream.of(counts)
                .mapToDouble(count -> (count - expected) * (count - expected) / expected)
                .sum();
    }
}
