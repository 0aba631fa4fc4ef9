package org.sciday.files.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sciday._support.Cast;
import org.sciday._support.ScidayTest;
import org.sciday.files.PictureWidth;
import org.sciday.files.Pictures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@ScidayTest
class PictureFilesTest {

    @Autowired
    MockMvc browser;

    @Autowired
    Pictures pictures;

    @Autowired
    Cast cast;

    @Test
    void showsAPictureToItsOwnerAndOncePublishedToAll() throws Exception {
        var owner = cast.resident("林夏");
        var id = pictures.store(cast.viewer(owner), photo(), "photo.png");
        var address = Pictures.address(id, PictureWidth.SMALL);

        assertThat(show(address, null).getStatus()).isEqualTo(404);
        assertThat(show(address, cast.signIn(cast.resident("周禾"))).getStatus()).isEqualTo(404);
        var own = show(address, cast.signIn(owner));
        assertThat(own.getContentType()).isEqualTo("image/jpeg");
        assertThat(own.getHeader("Cache-Control")).contains("private").doesNotContain("max-age=31536000");

        pictures.publish(id);
        var published = show(address, null);
        assertThat(published.getStatus()).isEqualTo(200);
        assertThat(published.getHeader("Cache-Control")).contains("public", "max-age=31536000", "immutable");
        assertThat(published.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(show("/pictures/" + id + "/321.jpg", null).getStatus()).isEqualTo(404);

        var again = browser.perform(get(address).header("If-None-Match", published.getHeader("ETag")))
                .andReturn();
        assertThat(again.getResponse().getStatus()).isEqualTo(304);
    }

    private MockHttpServletResponse show(String address, @Nullable Cookie cookie) throws Exception {
        var request = get(address);
        if (cookie != null) {
            request.cookie(cookie);
        }
        return browser.perform(request).andReturn().getResponse();
    }

    private static byte[] photo() throws IOException {
        var output = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(500, 400, BufferedImage.TYPE_INT_RGB), "png", output);
        return output.toByteArray();
    }
}
