package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday._support.Cast;
import org.sciday._support.Chromium;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.documents.QrCode;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Reservations;
import org.sciday.shared.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A ticket is held before the camera of a door, with network and without, and its party is let in without a hand on the keyboard. */
class CameraReadsTicketJourney extends Journey {

    /** The film has to begin, and the first picture to be read. */
    private static final ContainsTextOptions IN_TIME = new ContainsTextOptions().setTimeout(45_000);

    private static final HasAttributeOptions READY = new HasAttributeOptions().setTimeout(20_000);

    @TempDir
    static Path folder;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    @Test
    void letsInWhatTheCameraSees() throws IOException {
        var house = sessions.house();
        var session = sessions.bookable(house, 10, Instant.now().plus(Duration.ofMinutes(20)));
        var holder = cast.viewer(cast.resident("林小夏"));
        var booked = (Confirmed) reservations.book(new BookPlaces(session, 2, 1, UUID.randomUUID()), holder);
        var token = reservations.ticketOf(booked.reservation().id(), holder).token();
        try (var playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                var browser = playwright.chromium().launch(seeing(film(token)))) {
            var context = browser.newContext(
                    new Browser.NewContextOptions().setBaseURL("http://127.0.0.1:" + port).setLocale("zh-CN"));
            context.grantPermissions(List.of("camera"));
            var page = signIn(context.newPage(), cast.staff("门口值守", Role.CLERK, house.unit()));
            page.navigate("/desk/door/" + session + "/app?gate=东门");
            assertThat(page.locator("body")).hasAttribute("data-ready", "true", READY);
            context.setOffline(true);
            page.getByText("用摄像头扫码").click();
            assertThat(page.locator("[data-part=said]")).containsText("请进，2 大 1 小", IN_TIME);
            page.locator("[data-part=undo]").click();
            context.setOffline(false);
            assertThat(page.locator("body")).hasAttribute("data-waiting", "0", READY);
            page.navigate("/desk/door/" + session);
            page.getByText("用摄像头扫码").click();
            assertThat(page.locator(".door-answer.good")).containsText("请进，3 人", IN_TIME);
            look(page, "door-camera");
        }
    }

    private static BrowserType.LaunchOptions seeing(Path film) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Chromium.installed())
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--use-fake-ui-for-media-stream",
                        "--use-fake-device-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film));
    }

    /** A film is its pictures one after the other. */
    private static Path film(String token) throws IOException {
        var picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.GRAY);
        pen.fillRect(0, 0, 640, 480);
        pen.drawImage(ImageIO.read(new ByteArrayInputStream(QrCode.png(token, 340))), 150, 70, null);
        pen.dispose();
        var film = folder.resolve("ticket.mjpeg");
        try (var output = Files.newOutputStream(film)) {
            for (var i = 0; i < 10; i++) {
                ImageIO.write(picture, "jpeg", output);
            }
        }
        return film;
    }
}
