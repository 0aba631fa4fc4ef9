package org.sciday.reservations.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sciday.reservations.draw.DrawVerifier.Noted;

/** Whatever is changed afterwards shows, and the verdict says where. */
class DrawVerifierTest {

    private static final Noted NOTHING = new Noted(null, null);
    private static final int LINE = 3;
    private static final String SEED = "ab".repeat(32);
    private static final List<Entry> LIST = Lots.canonical(List.of(
            new Entry("W2X3Y4Z5A6B7", 2),
            new Entry("3K7PQ9FD2MRT", 2),
            new Entry("CD4FGH9K2PWX", 3),
            new Entry("8VB2CDKM7Q3R", 4),
            new Entry("5HJ8WXYZ4N6C", 1)));
    private static final String HASH = Lots.listHashOf(LIST);

    @Test
    void anHonestDrawHolds() {
        var verdict = DrawVerifier.verify(honest(), new Noted(Lots.commitmentOf(SEED), HASH));
        assertThat(verdict.fault()).isNull();
        assertThat(verdict.holding()).hasSize(8);
        assertThat(verdict.remarks()).singleElement().asString().contains("highest temperature = 23");
    }

    @Test
    void whatIsNotPublishedYetIsToBeNoted() {
        var open = new PublishedDraw(
                Lots.PROCEDURE,
                UUID.randomUUID(),
                UUID.randomUUID(),
                "月球",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                Draw.State.ANNOUNCED,
                Lots.commitmentOf(SEED),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                20);
        var verdict = DrawVerifier.verify(open, NOTHING);
        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.remarks()).singleElement().asString().contains(Lots.commitmentOf(SEED));
    }

    @Test
    void aChangedListShows() {
        var more = new ArrayList<>(LIST);
        more.set(1, new Entry(LIST.get(1).number(), 4));
        assertThat(faultOf(draw -> with(draw, more, HASH, SEED, draw.results())))
                .contains("the list hashes to");
        more.set(1, LIST.getFirst());
        assertThat(faultOf(draw -> with(draw, more, HASH, SEED, draw.results())))
                .contains("line 2 of the list");
        // A list that was exchanged as a whole, with a new hash, shows to whoever noted the old one.
        var fewer = LIST.subList(0, 4);
        var other = drawn(fewer);
        assertThat(DrawVerifier.verify(other, NOTHING).holds()).isTrue();
        assertThat(DrawVerifier.verify(other, new Noted(null, HASH)).fault()).contains("you noted");
    }

    @Test
    void anotherSeedShows() {
        var seed = "cd".repeat(32);
        assertThat(faultOf(draw -> with(draw, LIST, HASH, seed, draw.results())))
                .contains("the commitment is");
        assertThat(DrawVerifier.verify(honest(), new Noted(Lots.commitmentOf(seed), null))
                        .fault())
                .contains("you noted");
    }

    @Test
    void aChangedOrderOrOutcomeShows() {
        assertThat(faultOf(draw -> {
                    var results = results(draw);
                    Collections.swap(results, 0, 1);
                    return with(draw, LIST, HASH, SEED, results);
                }))
                .contains("place 1 should be");
        assertThat(faultOf(draw -> with(draw, LIST, HASH, SEED, results(draw).subList(0, 4))))
                .contains("place 5 is missing");
        assertThat(faultOf(draw -> {
                    var results = results(draw);
                    results.replaceAll(one -> one.outcome() == Outcome.WAITING
                            ? new Result(one.rank(), one.number(), one.people(), Outcome.PLACED, null)
                            : one);
                    return with(draw, LIST, HASH, SEED, results);
                }))
                .contains("WAITING, published is");
    }

    @Test
    void aLineThatIsLongerThanPublishedShows() {
        assertThat(results(honest())).extracting(Result::outcome).contains(Outcome.NOT_DRAWN);
        assertThat(faultOf(draw -> {
                    var results = results(draw);
                    results.replaceAll(one -> one.outcome() == Outcome.NOT_DRAWN
                            ? new Result(one.rank(), one.number(), one.people(), Outcome.WAITING, null)
                            : one);
                    return with(draw, LIST, HASH, SEED, results);
                }))
                .contains("NOT_DRAWN, published is");
    }

    @Test
    void aFigureThatWasNotAnnouncedShows() {
        assertThat(faultOf(draw -> new PublishedDraw(
                        draw.procedure(),
                        draw.draw(),
                        draw.session(),
                        draw.title(),
                        draw.startsAt(),
                        draw.opensAt(),
                        draw.closesAt(),
                        null,
                        draw.state(),
                        draw.commitment(),
                        null,
                        draw.listHash(),
                        draw.list(),
                        "23",
                        draw.seed(),
                        draw.places(),
                        draw.results(),
                        draw.lineLimit())))
                .contains("without having been announced");
    }

    private static String faultOf(UnaryOperator<PublishedDraw> change) {
        var fault = DrawVerifier.verify(change.apply(honest()), NOTHING).fault();
        assertThat(fault).isNotNull();
        return fault;
    }

    private static List<Result> results(PublishedDraw draw) {
        return new ArrayList<>(java.util.Objects.requireNonNull(draw.results()));
    }

    private static PublishedDraw honest() {
        return drawn(LIST);
    }

    private static PublishedDraw drawn(List<Entry> list) {
        var hash = Lots.listHashOf(list);
        var results = Lots.outcomes(Lots.drawn(SEED, hash, "23", list), 6, LINE, Map.of());
        var draw = new PublishedDraw(
                Lots.PROCEDURE,
                new UUID(0, new Random(1).nextLong()),
                UUID.randomUUID(),
                "月球",
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                Draw.State.DRAWN,
                Lots.commitmentOf(SEED),
                "highest temperature",
                hash,
                list,
                "23",
                SEED,
                6,
                results,
                LINE);
        return with(draw, list, hash, SEED, results);
    }

    private static PublishedDraw with(
            PublishedDraw draw, List<Entry> list, String hash, String seed, @Nullable List<Result> results) {
        return new PublishedDraw(
                draw.procedure(),
                draw.draw(),
                draw.session(),
                draw.title(),
                draw.startsAt(),
                draw.opensAt(),
                draw.closesAt(),
                draw.drawsAt(),
                draw.state(),
                draw.commitment(),
                draw.beaconSource(),
                hash,
                list,
                draw.beacon(),
                seed,
                draw.places(),
                results,
                draw.lineLimit());
    }
}
