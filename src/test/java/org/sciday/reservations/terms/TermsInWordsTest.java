package org.sciday.reservations.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday.campaigns.Absence;
import org.sciday.reservations.Audience;
import org.sciday.reservations.Company;
import org.sciday.reservations.ReservationSettings;
import org.sciday.reservations.Terms;
import org.sciday.reservations.Terms.Cancelling;
import org.sciday.reservations.Terms.Documents;
import org.sciday.reservations.Terms.Naming;
import org.sciday.reservations.care.CareSettings;
import org.springframework.context.support.ResourceBundleMessageSource;

/** What clerks and visitors read, word for word. */
class TermsInWordsTest {

    private static final Terms USUAL =
            Terms.usual(new ReservationSettings(4, Duration.ZERO, 3, 8, 500, 4000));

    private static final CareSettings CARE =
            new CareSettings(3, Duration.ofDays(180), Duration.ofDays(30), Duration.ofHours(72));

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    TermsInWordsTest() {
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setBasenames("messages/reservations");
    }

    @Test
    void saysTheTermsOfABusyHouse() {
        assertThat(said(Preset.VENUE, Locale.SIMPLIFIED_CHINESE)).isEqualTo("""
                开放预约：提前 7 天的 12:00 开放预约。
                每张票：最多 4 人，至少 1 位成人，儿童也占名额。
                实名：每个人都要填写姓名和证件号码，入场时带证件原件。
                次数：同一证件一天只能预约本场馆一次。
                取消：当天 09:30 以前可以取消。
                候补：约满后可以候补，有人退出时按先后顺序自动补上。
                时间冲突：同一时间已有其他预约的，不能再约这一场。
                每日上限：场馆一天最多接待 10,000 人，各场次合计。
                未到场：180 天内满 3 次预约了没有来、也没有取消，暂停预约 30 天，可以申诉。""");
        assertThat(said(Preset.VENUE, Locale.ENGLISH))
                .contains("Booking opens at 12:00, 7 days ahead.")
                .contains("You can cancel until 09:30 on the day.")
                .contains("The house lets in 10,000 people a day at most");
    }

    @Test
    void saysTheTermsOfADrawAndOfFamilies() {
        assertThat(said(Preset.DRAW, Locale.SIMPLIFIED_CHINESE))
                .contains("通过抽签分配，登记期内先后机会相同。")
                .contains("名额保留 12 小时，须在此期间确认。");
        assertThat(said(Preset.FAMILY, Locale.SIMPLIFIED_CHINESE))
                .contains("最多 4 人，每位成人最多带 2 名儿童，儿童也占名额。")
                .contains("面向 4–12 岁儿童，成人陪同不受此限。")
                .contains("开始前 24 小时以前可以取消。");
        assertThat(said(Preset.USUAL, Locale.ENGLISH)).contains("You can cancel until the start.");
    }

    @Test
    void saysForWhomPlacesAreAndWhatComesOfNotComing() {
        var strict = USUAL.with(new Company(4, 3, null, null, new Audience(Audience.Who.MEMBERS, "1302")))
                .with(new Naming(Documents.LEADER, false))
                .with(new Cancelling(Duration.ZERO, null, new Absence(15, 2, 60)));
        assertThat(said(strict, Locale.SIMPLIFIED_CHINESE))
                .contains("面向：只面向本单位及下级单位的工作人员")
                .contains("号码以 1302 开头的居民身份证")
                .contains("晚到：开始 15 分钟后还没到的，名额让给候补和现场的人")
                .contains("未到场：180 天内从这项活动或同样严、更严的活动缺席满 2 次，又没有取消的，暂停预约 60 天");
        assertThat(said(strict, Locale.ENGLISH))
                .contains("2 times not coming without cancelling within 180 days, to this or to what is as strict");
        var forgiving = USUAL.with(new Cancelling(Duration.ZERO, null, new Absence(null, 0, null)));
        assertThat(said(forgiving, Locale.ENGLISH)).contains("Not coming does not count here");
        assertThat(TermsJson.read(TermsJson.write(strict), USUAL)).isEqualTo(strict);
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void everyPresetMakesSenseAndIsSaidInBothLanguages(Preset preset) {
        preset.terms(USUAL).check();
        for (var language : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(said(preset, language)).doesNotContain("reservations.").doesNotContain("{").isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void termsComeBackFromTheirColumnAsTheyWere(Preset preset) {
        var terms = preset.terms(USUAL);
        assertThat(TermsJson.read(TermsJson.write(terms), Preset.DRAW.terms(USUAL))).isEqualTo(terms);
    }

    @Test
    void whatWasKeptBeforeAPartExistedHasTheUsualValueThere() {
        var older = "{\"opening\": {\"daysAhead\": 3}, \"gone\": 1}";
        var read = TermsJson.read(older, USUAL);
        assertThat(read.opening().daysAhead()).isEqualTo(3);
        assertThat(read.with(USUAL.opening())).isEqualTo(USUAL);
    }

    private String said(Preset preset, Locale language) {
        return said(preset.terms(USUAL), language);
    }

    private String said(Terms terms, Locale language) {
        return TermsInWords.all(terms, CARE).stream()
                .map(words -> messages.getMessage("reservations.terms.about." + words.about(), null, language) + "："
                        + messages.getMessage(words.key(), words.arguments().toArray(), language))
                .collect(Collectors.joining("\n"));
    }
}
