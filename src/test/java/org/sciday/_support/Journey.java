package org.sciday._support;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A story told in a real browser against the running application. Every page that a story looks at is checked for
 * accessibility, for words of the wrong language and for errors in the console, and kept as a picture under target/screenshots.
 */
@ScidayTest
@Tag("browser")
public abstract class Journey {

    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            // Also what the browser itself writes, as in date fields, where its words are installed.
            "--lang=zh-CN");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    protected int port;

    @Autowired
    protected Cast cast;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final Set<BrowserContext> scriptless = new HashSet<>();

    /** How wide the story's window is. */
    public enum Width {
        PHONE(390, 844),
        DESK(1280, 900);

        private final int width;
        private final int height;

        Width(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @BeforeAll
    static void open() {
        if (playwright == null) {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Chromium.installed())
                            .setArgs(FLAGS));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> playwright.close()));
        }
    }

    @AfterEach
    void closeWindows() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        Assertions.assertEquals(List.of(), List.copyOf(complaints), "complaints of the browser");
        complaints.clear();
    }

    @AfterAll
    static void leaveOpenForTheNextStory() {}

    /** A window of a passer-by. */
    protected Page window(Width width) {
        return window(width, true);
    }

    protected Page windowWithoutScripts(Width width) {
        return window(width, false);
    }

    private Page window(Width width, boolean scripts) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(width.width, width.height)
                .setLocale("zh-CN")
                .setTimezoneId("Asia/Shanghai")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(15_000);
        contexts.add(context);
        if (!scripts) {
            scriptless.add(context);
        }
        var page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            var expected = message.text().contains("status of 4") || message.text().contains("ERR_INTERNET_DISCONNECTED");
            if (message.type().equals("error") && !expected) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        return page;
    }

    /** A window in which the person has signed in. */
    protected Page windowOf(Cast.Person person, Width width) {
        return signIn(window(width), person);
    }

    /** Without the page of it, which has stories of its own. */
    protected Page signIn(Page page, Cast.Person person) {
        try {
            var signedIn = cast.signIn(person);
            var cookie = new Cookie(signedIn.getName(), signedIn.getValue()).setUrl("http://127.0.0.1:" + port);
            page.context().addCookies(List.of(cookie));
            return page;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    protected static Locator button(Page page, String name) {
        return page.locator("main").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name)).first();
    }

    protected static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).first();
    }

    /** Looks at the page as it is: right to everybody, in its language, within the window; keeps a picture. */
    protected void look(Page page, String picture) {
        keep(page, picture);
        var text = page.locator("body").innerText();
        Assertions.assertEquals(List.of(), PageWords.rawKeys(text), "raw message keys on " + page.url());
        var styleguide = page.url().contains("/styleguide"); // which names the parts as the code does
        if (!styleguide && "zh-CN".equals(page.locator("html").getAttribute("lang"))) {
            Assertions.assertEquals(List.of(), PageWords.english(text), "English on a Chinese page: " + page.url());
        }
        if (scriptless.contains(page.context())) {
            return; // without scripts nothing can be measured in the page; the same page is measured with them
        }
        measure(page);
        checkAccessibility(page);
    }

    /** Only the picture, for the ways of looking that have nothing new to check. */
    protected void keep(Page page, String picture) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", picture + "-" + page.viewportSize().width + ".png"))
                .setFullPage(true));
    }

    private static void measure(Page page) {
        var wide = page.evaluate("""
                () => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1 ? [] :
                  [...document.querySelectorAll("body *")]
                    .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                    .map(e => e.tagName + "." + e.className + " " + Math.round(e.getBoundingClientRect().right)).slice(0, 8)
                """);
        Assertions.assertEquals(List.of(), wide, "wider than the window: " + page.url());
        var clipped = page.evaluate("""
                () => [...document.querySelectorAll("main :is(h1, h2, h3, button, label, th, .button, .chip, .state, .stat)")]
                  .filter(e => getComputedStyle(e).overflowX !== "visible" && getComputedStyle(e).textOverflow !== "ellipsis"
                    && !e.classList.contains("visually-hidden") && e.scrollWidth > e.clientWidth + 2)
                  .map(e => e.tagName + "." + e.className + " " + e.textContent.trim()).slice(0, 8)
                """);
        Assertions.assertEquals(List.of(), clipped, "clipped on " + page.url());
    }

    private static void checkAccessibility(Page page) {
        var violations =
                new AxeBuilder(page).setLegacyMode(true).options(wrongs()).analyze().getViolations();
        Assertions.assertEquals(
                List.of(),
                violations.stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream().limit(3).map(node -> node.getHtml()).toList())
                        .toList(),
                "accessibility of " + page.url());
    }

    /** What is right is not told one by one; and our pages have no frames of others, for which axe would open a window more. */
    private static AxeRunOptions wrongs() {
        var standards = new AxeRunOnlyOptions();
        standards.setType("tag");
        standards.setValues(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
        var options = new AxeRunOptions();
        options.setRunOnly(standards);
        options.setResultTypes(List.of("violations"));
        return options;
    }
}
