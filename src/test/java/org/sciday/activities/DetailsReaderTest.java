package org.sciday.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday._support.Stage;
import org.springframework.beans.factory.annotation.Autowired;

/** What reviewers and clerks read instead of codes and signs. */
@ScidayTest
class DetailsReaderTest {

    @Autowired
    DetailsReader reader;

    @Autowired
    Stage stage;

    private Map<String, String> read(Details details, Locale language) {
        var campaign = stage.campaign(stage.association("滨城科协"), Stage.Plan.of(2024));
        return reader.differences(Details.empty(), details, campaign, language).stream()
                .collect(Collectors.toMap(Difference::field, Difference::after));
    }

    @Test
    void placesAndTimesAreSentences() {
        var texts = read(Samples.sound(), Locale.SIMPLIFIED_CHINESE);

        assertThat(texts.get("sites")).contains("市科技馆 · 河北省唐山市路北区 · 翔云道 25 号").doesNotContain("130203", "★");
        assertThat(texts.get("sessions"))
                .isEqualTo("2024年9月15日 10:00–12:00 · 市科技馆 · 限 80 人 · 需预约，2024年9月8日 09:00 开始");
        assertThat(texts.get("sorting.kind")).isNotEqualTo("OPEN_DAY");
    }

    @Test
    void alsoInEnglish() {
        var texts = read(Samples.sound(), Locale.ENGLISH);

        assertThat(texts.get("sessions"))
                .isEqualTo("15 Sep 2024 10:00–12:00 · 市科技馆 · 80 places · to be booked from 8 Sep 2024 09:00");
    }

    @Test
    void openEntryAndTwoDaysAreSaidToo() {
        var site = Samples.sound().sites().getFirst();
        var open = new Session(
                SessionId.next(), site.id(), Samples.at(9, 15, 20), Samples.at(9, 16, 2), null, false, null);
        var texts = read(Samples.sound().withProgramme(List.of(site), List.of(open)), Locale.SIMPLIFIED_CHINESE);

        assertThat(texts.get("sessions")).isEqualTo("2024年9月15日 20:00 – 2024年9月16日 02:00 · 市科技馆 · 直接入场");
    }
}
