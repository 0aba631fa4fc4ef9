package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Cast;
import org.sciday._support.Journey;
import org.sciday._support.Stage;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

class ManagerTurnsNoticeIntoCampaignJourney extends Journey {

    @Autowired
    Stage stage;

    @Autowired
    Campaigns campaigns;

    UnitId city;
    Cast.Person manager;
    Cast.Person clerk;

    @BeforeEach
    void set() {
        city = stage.association("望川市科协" + UUID.randomUUID().toString().substring(0, 8));
        var county = stage.unit("东县科协" + UUID.randomUUID().toString().substring(0, 8), UnitKind.COUNTY, city);
        manager = cast.staff("届主", Role.MANAGER, city);
        clerk = cast.staff("县员", Role.CLERK, county);
    }

    @ParameterizedTest
    @EnumSource
    void readsConfirmsCorrectsAndOpens(Width width) throws IOException {
        var page = windowOf(manager, width);
        upload(page, width);

        button(page, "采纳全部可信的").click();
        assertThat(page.locator(".finding.accepted").first()).isVisible();
        look(page, "notices-reading-accepted");
        correctTheTheme(page);
        look(page, "notices-reading-corrected");

        button(page, "建立活动届草稿").click();
        page.waitForURL(url -> url.contains("/desk/campaigns/"));
        assertThat(page.getByText("看通知原句").first()).isVisible();
        look(page, "notices-campaign-sheet");
        var campaign = CampaignId.of(page.url().replaceAll(".*/campaigns/([0-9a-f-]{36}).*", "$1"));

        open(campaign);
        theUnitSeesWhy(width);
    }

    private void upload(Page page, Width width) throws IOException {
        page.navigate("/desk/notices");
        look(page, "notices-desk-empty");
        link(page, "上传通知").click();
        look(page, "notices-new");
        page.getByLabel("通知文件").setInputFiles(new FilePayload("通知.txt", "text/plain", city().getBytes(StandardCharsets.UTF_8)));
        button(page, "上传并阅读").click();
        page.waitForURL(url -> url.endsWith("/reading"));
        assertThat(page.getByText("已收下，请核对读出的内容")).isVisible();
        look(page, "notices-reading");
        if (width == Width.PHONE) {
            page.getByText("原文", new Page.GetByTextOptions().setExact(true)).first().click();
            look(page, "notices-reading-text");
            page.locator("[data-show=settings]").click();
        }
    }

    private void correctTheTheme(Page page) {
        var theme = page.locator(".finding").filter(new Locator.FilterOptions().setHasText("副主题")).first();
        theme.getByText("更正").click();
        var words = page.locator("#f-words");
        words.fill("一江清水润万家");
        look(page, "notices-reading-editor");
        button(page, "保存更正").click();
        assertThat(page.locator(".finding").filter(new Locator.FilterOptions().setHasText("一江清水润万家"))
                        .getByText("已更正"))
                .isVisible();
    }

    private void open(CampaignId campaign) {
        campaigns.open(campaign, Viewer.platform());
    }

    private void theUnitSeesWhy(Width width) {
        var page = windowOf(clerk, width);
        page.navigate("/desk/obligations");
        look(page, "notices-obligations");
        page.getByText("看通知原句").first().click();
        page.waitForURL(url -> url.contains("/notices/"));
        assertThat(page.locator("mark.here").first()).isVisible();
        look(page, "notices-sentence");
    }

    private static String city() throws IOException {
        return new ClassPathResource("demo/notices/city.txt").getContentAsString(StandardCharsets.UTF_8);
    }
}
