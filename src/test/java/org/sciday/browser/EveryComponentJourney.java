package org.sciday.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Journey;

/** Every component, looked at in each of the ways in which a reader may look. */
class EveryComponentJourney extends Journey {

    @ParameterizedTest
    @EnumSource
    void isSoundByDayByNightAndLarge(Width width) {
        var page = window(width);
        for (var room : new String[] {"/styleguide", "/styleguide/desk"}) {
            var name = room.substring(1).replace('/', '-');
            page.navigate(room);
            look(page, name);
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            look(page, name + "-night");
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    @ParameterizedTest
    @EnumSource
    void growsForEldersAndSpeaksEnglish(Width width) {
        var page = windowWithoutScripts(width);
        page.navigate("/styleguide");
        switchOf(page, "长辈版");
        PlaywrightAssertions.assertThat(page.locator("html")).hasClass("elder");
        assertThat(page.url()).endsWith("/styleguide");
        var height = page.locator("main .button.act").first().boundingBox().height;
        assertThat(height).isGreaterThanOrEqualTo(60);
        switchOf(page, "English");
        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "en");
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Components");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots/elder-en-" + width + ".png"))
                .setFullPage(true));
    }

    @Test
    void asksBeforeItCancelsAndSaysNoOnEscape() {
        var page = window(Width.DESK);
        page.navigate("/styleguide");
        var cancel = link(page, "取消预约");
        PlaywrightAssertions.assertThat(cancel).hasAttribute("aria-haspopup", "dialog");
        cancel.click();
        var dialog = page.getByRole(AriaRole.DIALOG);
        PlaywrightAssertions.assertThat(dialog).isVisible();
        look(page, "dialog");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(dialog).isHidden();
    }

    @Test
    void keepsWhatIsTypedOnTheDevice() {
        var page = window(Width.DESK);
        page.navigate("/styleguide/desk");
        var title = page.locator("form[data-use=autosave] #f-title");
        title.fill("楼顶看土星");
        PlaywrightAssertions.assertThat(page.locator("[data-autosave-text]").last())
                .containsText("已保存");
        page.reload();
        PlaywrightAssertions.assertThat(title).hasValue("");
        button(page, "接着写").click();
        PlaywrightAssertions.assertThat(title).hasValue("楼顶看土星");
    }

    private static void switchOf(Page page, String name) {
        page.getByRole(AriaRole.BANNER)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .click();
    }
}
