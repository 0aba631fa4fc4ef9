package org.sciday.reservations.draw;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Recomputes a draw from what is published alone, step by step, and stops at the first that does not hold. */
public final class DrawVerifier {

    /** What somebody noted earlier; null: did not. */
    public record Noted(
            @Nullable String commitment, @Nullable String listHash) {}

    private static final class Fault extends RuntimeException {
        Fault(String message) {
            super(message, null, false, false);
        }
    }

    private final List<String> holding = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final PublishedDraw draw;
    private final Noted noted;

    private DrawVerifier(PublishedDraw draw, Noted noted) {
        this.draw = draw;
        this.noted = noted;
    }

    public static DrawVerdict verify(PublishedDraw draw, Noted noted) {
        return new DrawVerifier(draw, noted).verdict();
    }

    private DrawVerdict verdict() {
        try {
            check();
            return new DrawVerdict(holding, remarks, null);
        } catch (Fault fault) {
            return new DrawVerdict(holding, remarks, fault.getMessage());
        }
    }

    private void check() {
        var procedure = Lots.procedure(draw.lineLimit());
        demand(
                procedure.equals(draw.procedure()),
                "the draw was made by the procedure " + procedure,
                "the procedure is " + draw.procedure() + ", which this program does not know, or not with this line limit");
        sameAsNoted("commitment", noted.commitment(), draw.commitment());
        if (draw.list() == null || draw.listHash() == null) {
            remarks.add("The list is not frozen yet. Note the commitment: " + draw.commitment());
            return;
        }
        checkList(draw.list(), draw.listHash());
        if (draw.seed() == null) {
            remarks.add("Not drawn yet. Note the list hash: " + draw.listHash());
            return;
        }
        checkDrawing(draw.list(), draw.listHash(), draw.seed());
    }

    private void checkList(List<Entry> list, String listHash) {
        for (var i = 1; i < list.size(); i++) {
            if (list.get(i - 1).number().compareTo(list.get(i).number()) >= 0) {
                throw new Fault("line " + (i + 1) + " of the list, "
                        + list.get(i).number() + ", is out of order or there twice");
            }
        }
        var hash = Lots.listHashOf(list);
        demand(
                hash.equals(listHash),
                "the list of " + list.size() + " entries has the published hash",
                "the list hashes to " + hash + ", published is " + listHash);
        sameAsNoted("list hash", noted.listHash(), listHash);
    }

    private void checkDrawing(List<Entry> list, String listHash, String seed) {
        var commitment = Lots.commitmentOf(seed);
        demand(
                commitment.equals(draw.commitment()),
                "the seed is the one that was promised",
                "the seed hashes to " + commitment + ", the commitment is " + draw.commitment());
        demand(
                (draw.beacon() == null) == (draw.beaconSource() == null),
                draw.beacon() == null
                        ? "no outside figure was announced, and none used"
                        : "the announced outside figure was used",
                "an outside figure was announced and is missing, or was used without having been announced");
        if (draw.beacon() != null) {
            remarks.add("Look up yourself that this is true: " + draw.beaconSource() + " = " + draw.beacon());
        }
        var beacon = Objects.requireNonNullElse(draw.beacon(), "");
        var results = Objects.requireNonNullElse(draw.results(), List.<Result>of());
        var order = Lots.drawn(seed, listHash, beacon, list);
        compare(
                order,
                results,
                "the order of all entries is what seed and list give",
                (expected, found) -> expected.number().equals(found.number()) && expected.people() == found.people(),
                Entry::number);
        checkOutcomes(order, results);
    }

    private void checkOutcomes(List<Entry> order, List<Result> results) {
        var places = Objects.requireNonNullElse(draw.places(), 0);
        var leftOut = leftOut(results);
        var expected = Lots.outcomes(order, places, draw.lineLimit(), leftOut);
        compare(
                expected,
                results,
                "the " + places + " places went down that order, whole parties only",
                Result::equals,
                result -> result.number() + " " + result.outcome());
        if (!leftOut.isEmpty()) {
            remarks.add(leftOut.size()
                    + " entries were left out for a reason that the list names; it cannot be recomputed.");
        }
    }

    private static Map<String, String> leftOut(List<Result> results) {
        var leftOut = new HashMap<String, String>();
        for (var result : results) {
            if (result.outcome() == Outcome.LEFT_OUT) {
                leftOut.put(result.number(), Objects.toString(result.why(), ""));
            }
        }
        return leftOut;
    }

    private interface Same<E> {
        boolean test(E expected, Result found);
    }

    private interface Words<E> {
        String of(E expected);
    }

    private <E> void compare(List<E> expected, List<Result> found, String holds, Same<E> same, Words<E> words) {
        var seen = new HashSet<String>();
        for (var i = 0; i < Math.max(expected.size(), found.size()); i++) {
            if (i >= found.size()) {
                throw new Fault("place " + (i + 1) + " is missing: it should be " + words.of(expected.get(i)));
            }
            var there = found.get(i);
            if (i >= expected.size() || !seen.add(there.number())) {
                throw new Fault("place " + (i + 1) + ", " + there.number() + ", is not in the list, or there twice");
            }
            if (!same.test(expected.get(i), there)) {
                throw new Fault("place " + (i + 1) + " should be " + words.of(expected.get(i)) + ", published is "
                        + there.number() + " " + there.outcome());
            }
        }
        holding.add(holds);
    }

    private void sameAsNoted(String what, @Nullable String before, String now) {
        if (before != null) {
            demand(
                    before.equals(now),
                    "the " + what + " is the one you noted",
                    "the " + what + " is " + now + ", you noted " + before);
        }
    }

    private void demand(boolean right, String holds, String fault) {
        if (!right) {
            throw new Fault(fault);
        }
        holding.add(holds);
    }
}
