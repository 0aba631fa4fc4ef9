package org.sciday.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

class SummaryTest {

    private static final Instant DUE = Instant.parse("2024-10-10T09:00:00Z");

    private final Summary summary = Summary.blank(
            new SummaryOf.OneActivity(ActivityId.next()), CampaignId.next(), UnitId.next(), DUE);

    @Test
    void isInTimeUntilTheVeryInstant() {
        assertThat(summary.handedIn("到场 80 人次。", DUE).late()).isFalse();
        assertThat(summary.handedIn("到场 80 人次。", DUE.plusMillis(1)).late()).isTrue();
    }

    @Test
    void isNeverLateWithoutADate() {
        assertThat(summary.dueOn(null).handedIn("到场 80 人次。", DUE.plus(Duration.ofDays(900))).late()).isFalse();
    }

    @Test
    void staysInTimeHoweverLateItIsCorrected() {
        var corrected = summary.handedIn("到场 80 人次。", DUE).handedIn("到场 81 人次。", DUE.plus(Duration.ofDays(3)));
        assertThat(corrected.late()).isFalse();
        assertThat(corrected.handedInAt()).isEqualTo(DUE);
        assertThat(corrected.amendedAt()).isEqualTo(DUE.plus(Duration.ofDays(3)));
        assertThat(corrected.body()).isEqualTo("到场 81 人次。");
    }

    @Test
    void isTheSameWhenTheSameTextIsSentTwice() {
        var once = summary.handedIn("到场 80 人次。", DUE);
        assertThat(once.handedIn("到场 80 人次。", DUE.plusSeconds(5))).isEqualTo(once);
    }

    @Test
    void figuresFollowWhereNobodyRewroteThem() {
        var then = "共开展科普活动2项、3场。到场120人次。\n\n媒体报道1篇。";
        var now = "共开展科普活动4项、7场。到场1,300人次。\n\n媒体报道2篇。";
        var text = "共开展科普活动2项、3场。现场热闹，到场约120人次。\n\n媒体报道1篇。明年再办2场。";
        assertThat(LiveFigures.follow(text, then, now))
                .isEqualTo("共开展科普活动4项、7场。现场热闹，到场约120人次。\n\n媒体报道2篇。明年再办2场。");
        assertThat(LiveFigures.follow(text, null, now)).isEqualTo(text);
        assertThat(LiveFigures.follow("到场120人次。", "到场120人次。", "暂无数字。")).isEqualTo("到场120人次。");
    }
}
