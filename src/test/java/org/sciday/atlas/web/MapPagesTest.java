package org.sciday.atlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday._support.Season;
import org.sciday._support.Stage;
import org.sciday.activities.Activities;
import org.sciday.activities.PublicStatus;
import org.sciday.campaigns.Window;
import org.sciday.shared.Festival;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class MapPagesTest {

    private static final String BOX = "118.0,39.5,118.3,39.8";

    @Autowired
    Stage stage;

    @Autowired
    Season season;

    @Autowired
    Cast cast;

    @Autowired
    Activities activities;

    @Autowired
    MockMvc browser;

    @Test
    void whatIsPublishedLightsUpAndWhatIsCancelledGoesOut() throws Exception {
        var title = Stage.named("听见地壳");
        var unit = stage.unit(Stage.named("地质馆"), UnitKind.VENUE, stage.association("滦市科协"));
        var today = Festival.dateOf(Instant.now());
        var campaign = season.asking(unit, null, new Window(today.minusDays(1), today.plusDays(9)), List.of(), List.of());
        var id = season.held(campaign, unit, title, Instant.now().plus(Duration.ofHours(20)), 1);
        assertThat(lights("campaign=" + campaign)).contains(title).contains("\"total\":1").contains("/activities/" + id);
        assertThat(lights("campaign=" + campaign + "&kind=LECTURE")).contains("\"total\":0");
        assertThat(lights("campaign=" + campaign + "&kind=OPEN_DAY&region=130200&free=true")).contains("\"total\":1");
        assertThat(lights("campaign=" + campaign + "&date=" + LocalDate.of(2020, 1, 1))).contains("\"total\":0");
        var clerk = cast.viewer(cast.staff("填报员", Role.CLERK, unit));
        activities.announceStatus(id, PublicStatus.CANCELLED, "大雨", clerk);
        assertThat(lights("campaign=" + campaign)).contains("\"total\":0");
    }

    @Test
    void theMapIsAListOfRegionsWithoutScripts() throws Exception {
        var unit = stage.unit(Stage.named("地质馆"), UnitKind.VENUE, stage.association("滦市科协"));
        var today = Festival.dateOf(Instant.now());
        var campaign = season.asking(unit, null, new Window(today.minusDays(1), today.plusDays(9)), List.of(), List.of());
        season.held(campaign, unit, Stage.named("听见地壳"), Instant.now().plus(Duration.ofHours(20)), 1);
        var page = Jsoup.parse(text("/activities/map?region=130000"));
        assertThat(page.select(".counted-list a").eachText()).contains("唐山市");
        var city = Jsoup.parse(text("/activities/map?region=130200"));
        assertThat(city.select(".counted-list a[href*=region=130203]")).hasSize(1);
        assertThat(city.select("#regions a[href^=/activities?region=130200]")).hasSize(1);
    }

    @Test
    void anOddBoxIsAnsweredInWords() throws Exception {
        for (var box : List.of("", "1,2", "a,b,c,d", "3,3,1,1", "NaN,NaN,NaN,NaN", "-999,-999,999,999")) {
            var status = browser.perform(get("/activities/map/lights").param("box", box).param("zoom", "22"))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(box).isIn(200, 422);
        }
    }

    private String lights(String filter) throws Exception {
        return text("/activities/map/lights?box=" + BOX + "&zoom=12&" + filter);
    }

    private String text(String address) throws Exception {
        return browser.perform(get(address)).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
