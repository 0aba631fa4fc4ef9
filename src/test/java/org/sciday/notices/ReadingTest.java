package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.shared.Conflict;
import org.sciday.shared.RuleBroken;

class ReadingTest {

    private static final String TEXT = "主题：点亮城市。活动时间为9月1日至30日。主题也作点亮全城。9月5日前报名。";

    private static Finding finding(int id, FindingField field, Object value, int start, double confidence, String... odd) {
        return new Finding(
                id,
                field,
                value,
                new TextSpan(start, start + 4),
                confidence,
                Finding.Origin.READ,
                Finding.Decision.OPEN,
                List.of(odd),
                0);
    }

    private static Reading reading() {
        return new Reading(
                new Verdict("campaign_notice", true, false, 1),
                null,
                List.of(
                        finding(1, FindingField.THEME, "点亮城市", 3, 0.9),
                        finding(2, FindingField.THEME, "点亮全城", 27, 0.85),
                        finding(3, FindingField.STARTS_ON, LocalDate.of(2025, 9, 1), 13, 0.95, "year_conflict"),
                        finding(4, FindingField.ENDS_ON, LocalDate.of(2025, 9, 30), 18, 0.9),
                        finding(5, FindingField.HASHTAGS, "#科普#", 20, 0.5),
                        finding(6, FindingField.HASHTAGS, "#科学#", 22, 0.9)),
                List.of(new ReadingWarning("year_conflict", null)),
                List.of(),
                1);
    }

    @Test
    void acceptsAllThatIsSafeAndNothingElse() {
        // The themes contradict each other, the start is odd, one hashtag is a guess.
        assertThat(reading().acceptSafe().accepted()).extracting(Finding::id).containsExactly(4, 6);
    }

    @Test
    void refusesTheOtherOfTwoValuesForOneThing() {
        var after = reading().accept(List.of(2), 1);

        assertThat(after.get(2).isAccepted()).isTrue();
        assertThat(after.get(1).isRejected()).isTrue();
        assertThat(after.get(3).isOpen()).isTrue();
    }

    @Test
    void tellsTheSecondOfTwoWhoDecideAboutTheSame() {
        var after = reading().accept(List.of(4), 1);

        assertThat(after.reject(List.of(6), 1).get(6).isRejected()).isTrue();
        assertThatThrownBy(() -> after.reject(List.of(4), 1)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> after.undo(1)).isInstanceOf(Conflict.class);
    }

    @Test
    void marksWhatAPersonChangedOrTyped() {
        var corrected = reading().correct(1, "点亮全省", 1);
        var typed = corrected.add(FindingField.THEME, "点亮全国", null);

        assertThat(corrected.get(1).origin()).isEqualTo(Finding.Origin.CORRECTED);
        assertThat(corrected.get(2).isRejected()).isTrue();
        assertThat(typed.get(7).origin()).isEqualTo(Finding.Origin.TYPED);
        assertThat(typed.get(1).isRejected()).isTrue();
    }

    @Test
    void hasNothingToUndoAtFirst() {
        assertThatThrownBy(() -> reading().undo(1)).isInstanceOf(RuleBroken.class);
    }

    /** Whatever was done, as many steps back lead to where it began. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoesEveryStep(long seed) {
        var random = new Random(seed);
        var states = new ArrayList<>(List.of(reading()));
        for (var i = 0; i < 30; i++) {
            var now = states.getLast();
            var some = List.of(1 + random.nextInt(now.findings().size()));
            var next = switch (random.nextInt(5)) {
                case 0 -> now.accept(some, now.version());
                case 1 -> now.reject(some, now.version());
                case 2 -> now.reopen(some, now.version());
                case 3 -> now.acceptSafe();
                default -> now.add(FindingField.MARKS, "标" + i, null);
            };
            if (next.version() > now.version()) {
                states.add(next);
            }
        }
        var now = states.removeLast();
        while (!now.steps().isEmpty()) {
            now = now.undo(now.version());
            var before = states.removeLast();
            assertThat(now.findings()).usingRecursiveComparison().ignoringFields("changedIn").isEqualTo(before.findings());
        }
        assertThat(states).isEmpty();
    }

    @Test
    void aSecondLookKeepsWhatPeopleDecided() {
        var before = reading()
                .accept(List.of(3), 1)
                .correct(1, "点亮全省", 2)
                .reject(List.of(6), 3)
                .add(FindingField.PUBLISH_FROM, LocalDate.of(2025, 8, 21), null);
        var better = new Reading(
                new Verdict("news", false, false, 2),
                null,
                List.of(
                        finding(1, FindingField.THEME, "点亮城市", 3, 0.9),
                        finding(2, FindingField.STARTS_ON, LocalDate.of(2025, 9, 2), 13, 0.95),
                        finding(3, FindingField.ENDS_ON, LocalDate.of(2025, 9, 30), 18, 0.5),
                        finding(4, FindingField.HASHTAGS, "#科学#", 22, 0.9),
                        finding(5, FindingField.HASHTAGS, "#月光#", 24, 0.9)),
                List.of(),
                List.of(),
                1);

        var after = SecondReading.of(before, better);

        // Corrected, refused by that, accepted, open as before but less sure, refused, typed, new; #科普# is gone.
        assertThat(after.findings())
                .extracting(Finding::value)
                .containsExactly(
                        "点亮全省",
                        "点亮全城",
                        LocalDate.of(2025, 9, 1),
                        LocalDate.of(2025, 9, 30),
                        "#科学#",
                        LocalDate.of(2025, 8, 21),
                        "#月光#");
        assertThat(after.get(4).confidence()).isEqualTo(0.5);
        assertThat(after.verdict()).isEqualTo(better.verdict());
        assertThat(after.undo(after.version()).findings())
                .usingRecursiveComparison()
                .ignoringFields("changedIn")
                .isEqualTo(before.findings());
        assertThat(SecondReading.of(before.judged(true), better).isCampaign()).isTrue();
    }

    @Test
    void comesBackFromTheDatabaseAsItWas() {
        var reading = reading().accept(List.of(1, 5), 1).add(FindingField.PUBLISH_FROM, LocalDate.of(2025, 8, 21), null);

        var kept = ReadingJson.read(ReadingJson.write(reading));

        assertThat(ReadingJson.findings(kept.findings())).isEqualTo(reading.findings());
        assertThat(ReadingJson.steps(kept.steps())).isEqualTo(reading.steps());
        assertThat(kept.warnings()).isEqualTo(reading.warnings());
        assertThat(kept.verdict("campaign_notice", true)).isEqualTo(reading.verdict());
    }

    @Test
    void confirmedFactsCarryTheirSentences() {
        var facts = ReadingFacts.confirmed(reading().accept(List.of(1, 4, 6), 1), TEXT);

        assertThat(facts.theme()).isEqualTo("点亮城市");
        assertThat(facts.startsOn()).isNull();
        assertThat(facts.sources().get("theme").text()).isEqualTo("主题：点亮城市。");
        assertThat(facts.sources().get("endsOn").text()).isEqualTo("活动时间为9月1日至30日。");
        assertThat(facts.sources()).containsKeys("hashtags[0]", "hashtags").doesNotContainKey("startsOn");
        var source = facts.sources().get("endsOn");
        assertThat(TEXT.substring(source.start(), source.end())).isEqualTo(source.text());
    }

    @Test
    void sentencesEndWithTheirMarksAndLines() {
        var text = "一、时间\n  9月1日开始。”9月30日结束；\n\n附件";
        assertThat(Sentences.of(text)).extracting(span -> span.of(text)).containsExactly(
                "一、时间", "9月1日开始。”", "9月30日结束；", "附件");
    }
}
