package org.sciday.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sciday._support.ModuleDatabase;
import org.sciday.audit.TestTrail;
import org.sciday.shared.AccountId;
import org.sciday.shared.Festival;
import org.sciday.shared.Grant;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PicturesTest {

    private static final ModuleDatabase DATABASE = ModuleDatabase.with("audit", "files");

    private final Viewer resident = new Viewer(AccountId.next(), "李秋", List.of(), null, null);
    private final Viewer neighbour = new Viewer(AccountId.next(), "周禾", List.of(), null, null);

    private final UnitId museum = UnitId.next();

    @TempDir
    private Path data;

    private Pictures pictures;

    @BeforeEach
    void open() {
        pictures = new Pictures(
                new PictureStore(DATABASE.client()),
                new FolderFileStore(data),
                readers(),
                TestTrail.on(DATABASE),
                DATABASE.transactions(),
                Clock.fixed(Instant.parse("2026-09-15T02:00:00Z"), Festival.ZONE));
    }

    /** Other modules say whose pictures the desk may see; here it is the clerk's unit. */
    private ObjectProvider<PictureAudience> readers() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("unit", (PictureAudience) (viewer, picture) -> viewer.canFor(Permission.DESK, museum));
        return beans.getBeanProvider(PictureAudience.class);
    }

    @Test
    void turnsAPhotoUprightAndForgetsWhereItWasTaken() throws IOException {
        var photo = SamplePictures.lyingPhotoWithPlace(2000, 1000);
        assertThat(text(photo)).contains("GPS 39.6300N", "Exif");

        var id = pictures.store(resident, photo, "C:\\photos\\天文馆.jpg");

        var picture = pictures.find(id).orElseThrow();
        assertThat(picture.name()).isEqualTo("天文馆.jpg");
        assertThat(List.of(picture.width(), picture.height())).containsExactly(1000, 2000);
        assertThat(picture.averageColor()).matches("#[78].00[78].");
        for (var width : PictureWidth.values()) {
            var file = pictures.show(resident, id, width).orElseThrow();
            assertThat(text(file.content())).doesNotContain("GPS", "Exif");
            var image = ImageIO.read(new ByteArrayInputStream(file.content()));
            assertThat(image.getWidth()).isEqualTo(Math.min(width.pixels(), 1000));
            assertThat(image.getHeight()).isEqualTo(image.getWidth() * 2);
            assertThat(image.getRGB(10, 10) >> 16 & 0xFF)
                    .as("red is on top now")
                    .isGreaterThan(200);
            assertThat(image.getRGB(10, image.getHeight() - 10) & 0xFF).isGreaterThan(200);
        }
        assertThat(text(allBytesBelow(data))).doesNotContain("GPS 39.6300N");
    }

    @Test
    void goesAsWebpToWhomThatIsLessAndAsJpegWhereThereIsNone() {
        var id = pictures.store(resident, SamplePictures.jpeg(2000, 1000), "天文馆.jpg");

        var webp = pictures.show(resident, id, PictureWidth.LARGE, true).orElseThrow();
        var jpeg = pictures.show(resident, id, PictureWidth.LARGE, false).orElseThrow();
        assertThat(webp.webp()).isTrue();
        assertThat(text(webp.content())).startsWith("RIFF").contains("WEBPVP8");
        assertThat(webp.content()).hasSizeLessThan(jpeg.content().length);
        assertThat(jpeg.webp()).isFalse();

        DATABASE.client().sql("update files.rendition set webp_sha256 = null, webp_bytes = null").update();
        var older = pictures.show(resident, id, PictureWidth.LARGE, true).orElseThrow();
        assertThat(older.webp()).isFalse();
        assertThat(older.hash()).isEqualTo(jpeg.hash());
    }

    @Test
    void putsTransparentPicturesOnWhiteAndEnlargesNone() throws IOException {
        var clear = new BufferedImage(100, 50, BufferedImage.TYPE_INT_ARGB);
        var id = pictures.store(resident, SamplePictures.encoded(clear, "png"), "clear.png");

        var file = pictures.show(resident, id, PictureWidth.LARGE).orElseThrow();
        var image = ImageIO.read(new ByteArrayInputStream(file.content()));

        assertThat(image.getWidth()).isEqualTo(100);
        assertThat(image.getRGB(50, 25) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    @Test
    void refusesWhatOnlyCallsItselfAPicture() {
        var png = SamplePictures.encoded(SamplePictures.redAndBlue(40, 40, BufferedImage.TYPE_INT_RGB), "png");
        assertRefused(new byte[0], "files.picture-empty");
        assertRefused(bytes("<!DOCTYPE html><html><script>alert(1)</script></html>"), "files.picture-format");
        assertRefused(bytes("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"), "files.picture-format");
        assertRefused(bytes("GIF89a" + "x".repeat(100)), "files.picture-format");
        assertRefused(SamplePictures.joined(png, bytes("<html><script>alert(1)</script>")), "files.picture-two-in-one");
        assertRefused(SamplePictures.joined(png, new byte[5000]), "files.picture-two-in-one");
        assertRefused(
                SamplePictures.withChunk(png, "tEXt", bytes("Comment\0<script>alert(1)</script>")),
                "files.picture-two-in-one");
        assertRefused(
                SamplePictures.joined(SamplePictures.jpeg(40, 40), bytes("PK\5\6"), new byte[18]),
                "files.picture-two-in-one");
        assertRefused(Arrays.copyOf(png, 20), "files.picture-unreadable");
        assertRefused(SamplePictures.jpeg(3100, 20), "files.picture-shape");
        assertRefused(Arrays.copyOf(png, (20 << 20) + 1), "files.picture-too-large");
    }

    @Test
    void refusesABombByItsHeader() {
        assertRefused(SamplePictures.pngBomb(60_000, 60_000), "files.picture-too-many-pixels");
    }

    @Test
    void takesAPictureWhoseHiddenTextWouldUnpackToGigabytes() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (int i = 0; i < 1400; i++) {
                deflater.write(new byte[1 << 20]);
            }
        }
        var png = SamplePictures.encoded(SamplePictures.redAndBlue(40, 40, BufferedImage.TYPE_INT_RGB), "png");
        var bomb = SamplePictures.withChunk(png, "zTXt", SamplePictures.joined(bytes("a\0\0"), packed.toByteArray()));

        assertThat(pictures.store(resident, bomb, "bomb.png")).isNotNull();
    }

    @Test
    void showsAPictureToItsOwnerAndToThoseItIsForUntilItIsPublished() {
        var id = pictures.store(resident, SamplePictures.jpeg(400, 300), "a.jpg");
        var clerk = new Viewer(AccountId.next(), "王楠", List.of(new Grant(Role.CLERK, museum, "馆")), null, null);
        var stranger = new Viewer(AccountId.next(), "高佳宁", List.of(new Grant(Role.CLERK, UnitId.next(), "站")), null, null);
        var passerBy = Viewer.passerBy(null);

        assertThat(pictures.show(resident, id, PictureWidth.SMALL)).isPresent();
        assertThat(pictures.show(clerk, id, PictureWidth.SMALL)).isPresent();
        assertThat(pictures.show(stranger, id, PictureWidth.SMALL)).isEmpty();
        assertThat(pictures.show(neighbour, id, PictureWidth.SMALL)).isEmpty();
        assertThat(pictures.show(passerBy, id, PictureWidth.SMALL)).isEmpty();
        assertThat(pictures.mayUse(neighbour, id)).isFalse();

        pictures.publish(id);
        assertThat(pictures.show(passerBy, id, PictureWidth.SMALL)).isPresent();
        assertThat(pictures.mayUse(neighbour, id)).isTrue();

        pictures.withdraw(id);
        assertThat(pictures.show(passerBy, id, PictureWidth.SMALL)).isEmpty();
    }

    private void assertRefused(byte[] upload, String code) {
        assertThatThrownBy(() -> pictures.store(resident, upload, "picture.png"))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        problem -> assertThat(problem.errors())
                                .extracting(error -> error.code())
                                .containsExactly(code));
    }

    private static byte[] allBytesBelow(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            var all = new ByteArrayOutputStream();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                all.writeBytes(Files.readAllBytes(file));
            }
            return all.toByteArray();
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
