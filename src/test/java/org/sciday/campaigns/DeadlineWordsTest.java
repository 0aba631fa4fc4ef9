package org.sciday.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.Due.Anchor;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;

class DeadlineWordsTest {

    @ParameterizedTest
    @CsvSource({
        "活动意向征集表和汇总表, 各单位, INTENTION, UNIT",
        "注册并登录网站填报活动信息, 各活动举办单位, PUBLISH, ACTIVITY",
        "补充完善活动信息和进展成果, 各活动举办单位, SUPPLEMENT, ACTIVITY",
        "提交科普日单项活动总结, 各项活动的主办单位, SUMMARY, ACTIVITY",
        "本单位全国科普日的全面性总结, 各区, SUMMARY, UNIT",
        "开展科普活动的全面总结材料, 各活动举办单位, SUMMARY, UNIT",
        "联络员名单, 各单位, OTHER, UNIT"
    })
    void knowsTheClockByTheWords(String what, String who, Kind kind, Subject subject) {
        assertThat(DeadlineWords.kindOf(what)).isEqualTo(kind);
        assertThat(DeadlineWords.subjectOf(what, who, kind)).isEqualTo(subject);
    }

    static Stream<Arguments> terms() {
        return Stream.of(
                arguments("活动结束后7个工作日内", 7, true, Anchor.AFTER_ACTIVITY),
                arguments("活动结束两周内", 14, false, Anchor.AFTER_ACTIVITY),
                arguments("单场活动结束之日起3日内", 3, false, Anchor.AFTER_ACTIVITY),
                arguments("提前5个工作日", 5, true, Anchor.BEFORE_ACTIVITY),
                arguments("活动开始前十五天", 15, false, Anchor.BEFORE_ACTIVITY),
                arguments("活动结束后二十一日内", 21, false, Anchor.AFTER_ACTIVITY),
                arguments("全国科普日活动结束后10日内", 10, false, Anchor.AFTER_CAMPAIGN),
                arguments("签订合同后5个工作日内", null, false, null),
                arguments("每月25日前", null, false, null),
                arguments("活动开始前", null, false, null));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void understandsTermsThatHaveANumberAndAnAnchor(
            String words, @Nullable Integer days, boolean working, @Nullable Anchor anchor) {
        var due = DeadlineWords.dueOf(obligation(null, null, words));

        assertThat(due).isNotNull();
        assertThat(due.relative()).isEqualTo(words);
        assertThat(due.days()).isEqualTo(days);
        assertThat(due.workingDays()).isEqualTo(working);
        assertThat(due.anchor()).isEqualTo(anchor);
        assertThat(due.at()).isNull();
    }

    @Test
    void aDayWithoutAnHourEndsWithTheDayInShanghai() {
        var day = LocalDate.of(2024, 9, 27);

        assertThat(DeadlineWords.dueOf(obligation(day, "17:30", null)).at()).isEqualTo("2024-09-27T09:30:00Z");
        assertThat(DeadlineWords.dueOf(obligation(day, null, null)).at())
                .isBetween(Instant.parse("2024-09-27T15:59:59Z"), Instant.parse("2024-09-27T16:00:00Z"));
        assertThat(DeadlineWords.dueOf(obligation(day, "24:00", null)))
                .isEqualTo(DeadlineWords.dueOf(obligation(day, null, null)));
        assertThat(DeadlineWords.dueOf(obligation(null, null, null))).isNull();
    }

    private static Obligation obligation(@Nullable LocalDate on, @Nullable String time, @Nullable String relative) {
        return new Obligation(on, time, relative, "总结", "各单位", List.of(), List.of(), List.of());
    }
}
