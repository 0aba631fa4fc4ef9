package org.sciday.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Cast;
import org.sciday._support.Journey;
import org.sciday._support.Sessions;
import org.sciday.activities.SessionId;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Reservations;
import org.sciday.reservations.TicketToken;
import org.sciday.reservations.TicketToken.Kind;
import org.sciday.reservations.TicketTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** A family has its tickets on the phone: the code turns, also without a network, and the page knows when they are inside. */
class FamilyCarriesTicketsJourney extends Journey {

    private static final int LOOKS = 5;

    @Autowired
    Sessions sessions;

    @Autowired
    Reservations reservations;

    @Autowired
    TicketTokens tokens;

    private Cast.Person family;
    private ReservationId ticket;
    private SessionId session;

    @BeforeEach
    void book() {
        var house = sessions.house();
        family = cast.resident("林小夏");
        session = sessions.bookable(house, 20, Sessions.soon());
        ticket = book(session, 2);
        book(sessions.bookable(house, 20, Sessions.soon().plus(Duration.ofHours(1))), 1);
        book(sessions.bookable(house, 20, Sessions.soon().plus(Duration.ofDays(3))), 3);
    }

    @ParameterizedTest
    @EnumSource(Width.class)
    void seesItsDaysAndChangesItsNumber(Width width) {
        var page = windowOf(family, width);
        page.navigate("/me/tickets");
        assertThat(page.locator(".visit")).hasCount(3);
        look(page, "family-days");
        link(page, "更改人数：月球离我们有多远").click();
        look(page, "family-party");
        page.locator(".counts label").filter(new Locator.FilterOptions().setHasText("3 人")).first().click();
        button(page, "确认更改").click();
        assertThat(page.locator(".pass")).containsText("3 位成人");
        look(page, "family-ticket");
        page.navigate("/me/tickets/" + ticket + "/paper");
        look(page, "family-paper");
    }

    @Test
    void theCodeTurnsWithoutANetwork() throws Exception {
        var page = windowOf(family, Width.PHONE);
        page.clock().install();
        page.navigate("/me/tickets/" + ticket);
        var first = read(page);
        assertThat(first.kind()).isEqualTo(Kind.PHONE);
        assertThat(first.isGood()).isTrue();
        assertThat(first.reservation()).isEqualTo(ticket);
        page.context().setOffline(true);
        page.clock().fastForward(120_000);
        assertThat(read(page).age()).isNegative();
        page.clock().fastForward(600_000);
        assertThat(page.locator(".pass-gone")).containsText("请报下面六位短码");
        keep(page, "family-ticket-no-network");
        page.context().setOffline(false);
        page.clock().fastForward(21_000);
        assertThat(page.locator(".pass-qr")).isVisible();
        reservations.use(ticket);
        page.clock().fastForward(180_000);
        assertThat(page.locator(".pass.used .pass-stamp")).containsText("已入场");
        look(page, "family-ticket-used");
    }

    @Test
    void eldersAndThoseWithoutScriptsAreLetInToo() throws Exception {
        var page = windowOf(family, Width.PHONE);
        page.context().addCookies(List.of(new Cookie("elder", "1").setUrl("http://127.0.0.1:" + port)));
        page.navigate("/me/tickets/" + ticket);
        assertThat(read(page).isGood()).isTrue();
        look(page, "family-ticket-elder");
        page.navigate("/me/tickets");
        look(page, "family-days-elder");
        var plain = signIn(windowWithoutScripts(Width.PHONE), family);
        plain.navigate("/me/tickets/" + ticket);
        look(plain, "family-ticket-without-scripts");
        assertThat(read(plain).kind()).isEqualTo(Kind.PAPER);
    }

    private ReservationId book(SessionId where, int adults) {
        var wish = new BookPlaces(where, adults, 0, UUID.randomUUID());
        return ((Confirmed) reservations.book(wish, cast.viewer(family))).reservation().id();
    }

    /** As a scanner reads it off the screen: it looks again when the code turns under its eye. */
    private TicketToken read(Page page) throws Exception {
        var code = page.locator(".pass-qr:visible");
        assertThat(code).isVisible();
        for (var look = 1; ; look++) {
            try {
                return tokens.read(text(code)).orElseThrow();
            } catch (ReaderException unclear) {
                if (look == LOOKS) {
                    throw unclear;
                }
            }
        }
    }

    private static String text(Locator code) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(code.screenshot()));
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var light = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
    }
}
