package org.sciday.activities.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.activities.Activities;
import org.sciday.activities.Details;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;

/** A clerk fills in the form, with and without scripts. */
@ScidayTest
class ActivityFormPagesTest {

    @Autowired
    Activities activities;

    @Autowired
    BeanFactory beans;

    private ClerksBrowser desk;

    @BeforeEach
    void setTheStage() throws Exception {
        desk = new ClerksBrowser(beans);
    }

    @Test
    void theFormSentBackUnchangedChangesNothing() throws Exception {
        var id = desk.scene.draft(ClerksBrowser.details());
        var before = activities.get(id);

        var answer = desk.send(ClerksBrowser.filled(desk.edit(id), "/desk/activities/" + id));

        assertThat(answer.getStatus()).isEqualTo(303);
        assertThat(activities.get(id).details()).isEqualTo(before.details());
        assertThat(activities.get(id).version()).isEqualTo(before.version());
    }

    @Test
    void aDraftIsKeptEverySoOftenAndTellsItsVersion() throws Exception {
        var id = desk.scene.draft(Details.empty());

        var answer = desk.send(
                post("/desk/activities/" + id + "/draft").param("version", "1").param("wording.title", "观星"));

        assertThat(answer.getContentAsString())
                .contains("\"kept\":true")
                .contains("\"version\":2")
                .contains("已保存");
        assertThat(activities.get(id).title()).isEqualTo("观星");
    }

    @Test
    void twoWindowsLeadToAPageThatShowsBothTexts() throws Exception {
        var id = desk.scene.draft(ClerksBrowser.details());
        var here = "/desk/activities/" + id;
        var first = desk.edit(id);
        var second = desk.edit(id);
        first.select("[name=contact.name]").val("接待处");
        second.select("[name=contact.name]").val("宣传部");

        assertThat(desk.send(ClerksBrowser.filled(first, here)).getStatus()).isEqualTo(303);
        assertThat(desk.send(ClerksBrowser.filled(second, here)).getHeader("Location")).isEqualTo(here + "/merge");

        assertThat(desk.page(here + "/merge").text()).contains("接待处").contains("宣传部");
        var version = String.valueOf(activities.get(id).version());
        desk.send(post(here + "/merge").param("version", version).param("mine", "contact.name"));
        assertThat(activities.get(id).details().contact().name()).isEqualTo("宣传部");
    }

    @Test
    void rowsAreAddedAndRemovedWithoutScriptsAndNothingTypedIsLost() throws Exception {
        var id = desk.scene.draft(ClerksBrowser.details());
        var here = "/desk/activities/" + id;
        var page = desk.edit(id);
        page.select("[name=wording.title]").val("还没保存的名字");

        var more = Jsoup.parse(desk.send(ClerksBrowser.filled(page, here + "/sites")).getContentAsString());

        assertThat(more.select("[name=wording.title]").val()).isEqualTo("还没保存的名字");
        assertThat(more.select("[name$=.address]")).hasSize(2);
        var row = more.select("[name='sites[1].id']").val();
        var removal = ClerksBrowser.filled(more, here + "/sites/removal").param("row", row);
        assertThat(Jsoup.parse(desk.send(removal).getContentAsString()).select("[name$=.address]"))
                .hasSize(1);
    }

    @Test
    void aSeriesMakesEveryDayTimesEveryTime() throws Exception {
        var id = desk.scene.draft(ClerksBrowser.details());
        var form = desk.edit(id);
        form.select("[name=series.firstDay]").val("2026-09-15");
        form.select("[name=series.lastDay]").val("2026-09-19");
        form.select("[name=series.times]").first().text("09:00-10:00\n14:00-15:00");

        var answer = desk.send(ClerksBrowser.filled(form, "/desk/activities/" + id + "/sessions/series"));

        assertThat(Jsoup.parse(answer.getContentAsString()).select("[name$=.startsAt]"))
                .hasSize(2 + 10);
    }

    @Test
    void aSubmissionTellsEverythingThatIsMissingAndKeepsWhatIsThere() throws Exception {
        var id = desk.scene.draft(Details.empty());
        var request = post("/desk/activities/" + id + "/submission").param("version", "1");

        var answer = desk.send(request.param("wording.title", "观星"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString()).select(".error-summary li"))
                .hasSizeGreaterThan(5);
        assertThat(activities.get(id).title()).isEqualTo("观星");
    }

    @Test
    void textThatIsFarTooLongIsRefusedWithItsReason() throws Exception {
        var id = desk.scene.draft(Details.empty());
        var request = post("/desk/activities/" + id).param("version", "1");

        var answer = desk.send(request.param("wording.summary", "长".repeat(3_000_000)));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("最多 5,000 个字");
    }

    @Test
    void aFileThatIsNoPictureIsRefusedAndNothingTypedIsLost() throws Exception {
        var id = desk.scene.draft(Details.empty());
        var svg = "<svg onload=alert(1)>".getBytes(StandardCharsets.UTF_8);
        var file = new MockMultipartFile("picture", "cover.png", "image/png", svg);
        var request = multipart("/desk/activities/" + id + "/cover").file(file).param("version", "1");

        var answer = desk.send(request.param("wording.title", "观星"));

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getContentAsString())
                        .select("[name=wording.title]")
                        .val())
                .isEqualTo("观星");
    }

    /** Where a machine has no encoder, everybody gets the JPEG. */
    @Test
    void whoTakesWebpGetsACoverInFewerBytesAndAllOthersTheJpeg() throws Exception {
        var id = desk.scene.draft(Details.empty());
        var file = new MockMultipartFile("picture", "cover.png", "image/png", dusk());
        desk.send(multipart("/desk/activities/" + id + "/cover").file(file).param("version", "1"));
        var address = desk.edit(id).select("img[src^=/pictures/]").attr("src");

        var webp = desk.send(get(address).header("Accept", "image/avif,image/webp,*/*;q=0.8"));
        var jpeg = desk.send(get(address).header("Accept", "*/*"));

        assertThat(jpeg.getContentType()).startsWith("image/jpeg");
        assertThat(webp.getContentType()).startsWith("image/webp");
        assertThat(webp.getContentAsByteArray()).hasSizeLessThan(jpeg.getContentAsByteArray().length);
        assertThat(webp.getHeader("ETag")).isNotEqualTo(jpeg.getHeader("ETag"));
        assertThat(List.of(webp, jpeg)).allSatisfy(answer -> assertThat(answer.getHeaders("Vary")).contains("Accept"));
    }

    private static byte[] dusk() throws IOException {
        var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        for (var x = 0; x < 800; x++) {
            for (var y = 0; y < 500; y++) {
                image.setRGB(x, y, new Color(y / 3, x / 8, (x * y) % 97 + 90).getRGB());
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void aForeignPictureCannotBeTakenAsCover() throws Exception {
        var id = desk.scene.draft(Details.empty());
        var request = post("/desk/activities/" + id).param("version", "1");

        assertThat(desk.send(request.param("wording.cover", UUID.randomUUID().toString()))
                        .getStatus())
                .isEqualTo(422);
    }
}
