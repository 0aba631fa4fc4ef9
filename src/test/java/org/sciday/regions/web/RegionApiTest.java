package org.sciday.regions.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class RegionApiTest {

    @Autowired
    MockMvc browser;

    private Document page(String address) throws Exception {
        var answer = browser.perform(get(URI.create(address)))
                .andExpect(status().isOk())
                .andReturn();
        return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void listsTheProvincesAndWhatIsBelowARegion() throws Exception {
        browser.perform(get("/api/v1/regions"))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=3600, public"))
                .andExpect(jsonPath("$", hasSize(34)));
        browser.perform(get("/api/v1/regions?parent=110000"))
                .andExpect(jsonPath("$", hasSize(16)))
                .andExpect(jsonPath("$[0].code").value("110101"));
    }

    @Test
    void findsByWhatPeopleType() throws Exception {
        browser.perform(get("/api/v1/regions").param("q", "唐山路北"))
                .andExpect(jsonPath("$[0].fullName").value("河北省唐山市路北区"))
                .andExpect(jsonPath("$[0].exact").value(true));
    }

    @Test
    void showsOneRegionAndSaysWhoseCentreItGives() throws Exception {
        browser.perform(get("/api/v1/regions/440303"))
                .andExpect(jsonPath("$.name").value("罗湖区"))
                .andExpect(jsonPath("$.exact").value(false))
                .andExpect(jsonPath("$.centre.lat").isNumber());
        browser.perform(get("/api/v1/regions/130299")).andExpect(status().isNotFound());
        browser.perform(get("/api/v1/regions/tangshan")).andExpect(status().isNotFound());
    }

    @Test
    void offersAProvinceInThePickerAndChoosesAMatch() throws Exception {
        var anhui = page("/regions/picker?name=region&choice=COUNTY&province=340000");
        assertThat(anhui.select("optgroup")).hasSize(16);
        assertThat(anhui.select("option[selected]")).isEmpty();

        var lubei = page("/regions/picker?name=sites%5B0%5D.region&selected=130203");
        assertThat(lubei.select("select").attr("name")).isEqualTo("sites[0].region");
        assertThat(lubei.select("option[selected]").attr("value")).isEqualTo("130203");
        assertThat(lubei.getElementById("region-picker-sites-0--region")).isNotNull();
    }

    @Test
    void namesMatchesWithTheRegionsAboveThem() throws Exception {
        var found = page("/regions/matches?name=region&choice=COUNTY&q=laoting");
        assertThat(found.select("button").eachText()).startsWith("河北省唐山市乐亭县");

        var none = page("/regions/matches?name=region&q=%3Cb%3Enowhere");
        assertThat(none.text()).contains("<b>nowhere");
        assertThat(none.select("b")).isEmpty();
    }

    @Test
    void drawsEveryMapComponent() throws Exception {
        var sheet = page("/styleguide/maps");

        assertThat(sheet.select("[data-use=sky], [data-use=map], [data-use=point-picker]"))
                .hasSize(5)
                .allSatisfy(map -> assertThat(map.attr("data-outline")).startsWith("/map/"));
        assertThat(sheet.select(".sky script"))
                .allSatisfy(script -> assertThat(script.data()).startsWith("[["));
        assertThat(sheet.select("[style]")).isEmpty();
        assertThat(sheet.text()).doesNotContain("regions.", "site.styleguide");
        for (var file : sheet.select("[data-outline]").eachAttr("data-outline")) {
            browser.perform(get(file)).andExpect(status().isOk());
        }
    }
}
