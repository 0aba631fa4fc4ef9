package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.util.List;
import org.sciday.activities.SessionId;

/** The door's app in a window: begun at a gate, scanned into as a hand scanner does. */
final class DoorApp {

    /** Scans like a hand scanner that waits for nobody: into the field, enter, the next. */
    private static final String SCAN = """
            async (codes) => {
              const form = document.querySelector("[data-part=scan]");
              const until = Number(document.body.dataset.scans ?? 0) + codes.length;
              for (const code of codes) {
                form.elements.ticket.value = code;
                form.requestSubmit();
              }
              while (Number(document.body.dataset.scans ?? 0) < until) {
                await new Promise((done) => setTimeout(done, 20));
              }
            }
            """;

    private static final HasTextOptions SOON = new HasTextOptions().setTimeout(15_000);

    private DoorApp() {}

    /** Begins at the gate; the list is there when the app says that it is online. */
    static Page open(Page page, SessionId session, String gate) {
        page.navigate("/desk/door/" + session + "/app");
        page.getByLabel("入口").fill(gate);
        page.getByText("开始", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("[data-part=link-words]")).hasText("在线", SOON);
        return page;
    }

    /** The network is back and all is told. */
    static void tellAll(Page page) {
        page.context().setOffline(false);
        assertThat(page.locator("body")).hasAttribute("data-waiting", "0", new HasAttributeOptions().setTimeout(15_000));
    }

    static void scan(Page door, List<String> codes) {
        door.evaluate(SCAN, codes);
    }

    /** As a hand scanner does: the page takes the signs wherever its focus is. */
    static void type(Page door, String code) {
        var before = door.locator("body").getAttribute("data-scans");
        door.keyboard().type(code);
        door.keyboard().press("Enter");
        door.waitForFunction("before => document.body.dataset.scans !== before", before);
    }
}
