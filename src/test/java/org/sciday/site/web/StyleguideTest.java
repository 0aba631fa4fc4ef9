package org.sciday.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.shared.AccountId;
import org.sciday.shared.Grant;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.DeskLink;
import org.sciday.shared.web.Flash;
import org.sciday.shared.web.Problems;
import org.sciday.shared.web.Ui;
import org.springframework.context.support.ResourceBundleMessageSource;

/** Every component renders in both languages with every word found. The pages are left in target/pages to be looked at. */
class StyleguideTest {

    private static final UUID ID = UUID.fromString("0199a000-0000-7000-8000-000000000001");
    private static final Path PAGES = Path.of("target/pages");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void showsEveryComponentWithItsWords(String language) throws IOException {
        for (var name : List.of("site/styleguide", "site/styleguide-desk")) {
            check(render(name, Styleguide.sample(), language, false), name, language);
            check(render(name, Styleguide.sample(), language, true), name + "-elder", language);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 409, 422, 500})
    void tellsAProblem(int status) throws IOException {
        var page = new Problems(
                status,
                words("zh-CN", "shared.status." + status),
                words("zh-CN", "shared.not-found"),
                status == 422 ? List.of("标题：请填写这一项") : List.of(),
                status >= 500);
        check(render("site/problem", page, "zh-CN", false), "problem-" + status, "zh-CN");
    }

    private static void check(String html, String name, String language) throws IOException {
        var file = PAGES.resolve(name.replace("site/", "") + "." + language + ".html");
        Files.createDirectories(PAGES);
        Files.writeString(file, html);
        var page = Jsoup.parse(html);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[style], [onclick]")).isEmpty();
        assertThat(page.body().text()).doesNotContain("shared.", "site.styleguide");
        for (var described : page.select("[aria-describedby]")) {
            for (var id : described.attr("aria-describedby").split(" ")) {
                assertThat(page.getElementById(id)).as("%s in %s", id, name).isNotNull();
            }
        }
    }

    private String render(String template, Object page, String language, boolean elder) {
        var output = new StringOutput();
        templates.render(template + ".jte", Map.of("ui", ui(language, elder), "page", page), output);
        return output.toString();
    }

    private static String words(String language, String key) {
        return ui(language, false).t(key);
    }

    private static Ui ui(String language, boolean elder) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/shared", "messages/site");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var desk = List.of(
                new DeskLink(10, "site.styleguide.title", "/styleguide", Permission.DESK),
                new DeskLink(20, "site.styleguide.desk", "/styleguide/desk", Permission.DESK),
                new DeskLink(30, "site.styleguide.tickets", "/elsewhere", Permission.DESK));
        return new Ui(
                Locale.forLanguageTag(language),
                clerk(),
                "/styleguide/desk",
                "kind=FAIR&page=4",
                () -> "token",
                () -> 3,
                desk,
                new Flash("9:41", false),
                elder,
                "auto",
                Instant.parse("2026-09-19T04:00:00Z"),
                "1",
                false,
                messages);
    }

    private static Viewer clerk() {
        var museum = new Grant(Role.LEAD, UnitId.of(ID.toString()), "示例市科技馆");
        var society = new Grant(Role.CLERK, UnitId.next(), "示例市天文学会");
        return new Viewer(new AccountId(ID), "何晓", List.of(museum, society), museum, null);
    }
}
