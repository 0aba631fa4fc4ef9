package org.sciday.files;

import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.files.KeptRendition.Content;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Pictures that people hand in. Each is checked by its content, decoded, and encoded anew in three widths; the upload
 * itself, with the place and the device that cameras note in it, is not kept.
 */
@Service
public class Pictures {

    private static final Pattern ADDRESS = Pattern.compile("(.*/pictures/[^/]+/)\\d+\\.jpg");
    private static final int LONGEST_NAME = 120;

    private final PictureStore pictures;
    private final FileStore files;
    private final ObjectProvider<PictureAudience> audiences;
    private final Trail trail;
    private final TransactionTemplate transactions;
    private final Clock clock;

    Pictures(
            PictureStore pictures,
            FileStore files,
            ObjectProvider<PictureAudience> audiences,
            Trail trail,
            TransactionTemplate transactions,
            Clock clock) {
        this.pictures = pictures;
        this.files = files;
        this.audiences = audiences;
        this.trail = trail;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Where a page finds the picture. */
    public static String address(PictureId id, PictureWidth width) {
        return "/pictures/" + id + "/" + width.pixels() + ".jpg";
    }

    /** The widths of the picture at this address, for a browser to choose from; null when it is no picture of ours. */
    public static @Nullable String widths(@Nullable String address) {
        var ours = address == null ? null : ADDRESS.matcher(address);
        if (ours == null || !ours.matches()) {
            return null;
        }
        return Arrays.stream(PictureWidth.values())
                .map(width -> ours.group(1) + width.pixels() + ".jpg " + width.pixels() + "w")
                .collect(Collectors.joining(", "));
    }

    /**
     * Takes an upload or throws InvalidInput for the field {@code picture}. Decoding takes up to seconds: call it before,
     * not within, a transaction.
     */
    public PictureId store(Viewer by, byte[] upload, String fileName) {
        var decoded = PictureDecoder.decode(upload);
        var picture = new Picture(
                PictureId.next(),
                ContentHash.of(upload),
                decoded.width(),
                decoded.height(),
                upload.length,
                cleaned(fileName),
                by.account(),
                clock.instant(),
                Rendition.averageColor(decoded.pixels()),
                false,
                PictureLook.of(decoded.pixels()),
                new JpegSegments(upload).takenOn().orElse(null));
        var kept = Arrays.stream(PictureWidth.values())
                .map(width -> keep(Rendition.of(decoded.pixels(), width)))
                .toList();
        transactions.executeWithoutResult(status -> {
            pictures.add(picture);
            kept.forEach(rendition -> pictures.addRendition(picture.id(), rendition));
            trail.record(by, "files.stored", "files.picture", picture.id().value(), null, picture);
        });
        return picture.id();
    }

    /** As JPEG for everybody, and as WebP where that is smaller. */
    private KeptRendition keep(Rendition rendition) {
        var jpeg = rendition.jpeg();
        var webp = rendition.webp().filter(bytes -> bytes.length < jpeg.length).map(this::put).orElse(null);
        return new KeptRendition(rendition.width(), put(jpeg), webp);
    }

    private Content put(byte[] bytes) {
        return new Content(files.put(bytes), bytes.length);
    }

    /** The picture is now part of something that everybody may see. */
    @Transactional
    public void publish(PictureId id) {
        pictures.setPublished(id, true);
    }

    /** Nobody but its owner and the desk gets it any more; copies that browsers keep are out of reach. */
    @Transactional
    public void withdraw(PictureId id) {
        pictures.setPublished(id, false);
    }

    @Transactional(readOnly = true)
    public Optional<Picture> find(PictureId id) {
        return pictures.find(id);
    }

    /** May the person make it part of what they publish? Their own, or what is public already. */
    @Transactional(readOnly = true)
    public boolean mayUse(Viewer viewer, PictureId id) {
        return pictures.find(id)
                .filter(picture -> picture.published() || isOwn(viewer, picture))
                .isPresent();
    }

    /** The bytes as JPEG, if there is such a picture and the person may see it. */
    @Transactional(readOnly = true)
    public Optional<PictureFile> show(Viewer viewer, PictureId id, PictureWidth width) {
        return show(viewer, id, width, false);
    }

    /** @param webp whoever asks takes that too */
    @Transactional(readOnly = true)
    public Optional<PictureFile> show(Viewer viewer, PictureId id, PictureWidth width, boolean webp) {
        return pictures.find(id)
                .filter(picture -> picture.published() || isOwn(viewer, picture) || isShownTo(viewer, id))
                .flatMap(picture ->
                        pictures.renditionOf(id, width).flatMap(kept -> file(kept, webp, picture.published())));
    }

    private Optional<PictureFile> file(KeptRendition kept, boolean webp, boolean published) {
        var small = webp ? kept.webp() : null;
        var hash = (small == null ? kept.jpeg() : small).hash();
        return files.find(hash).map(content -> new PictureFile(content, hash, small != null, published));
    }

    private boolean isShownTo(Viewer viewer, PictureId id) {
        return viewer.can(Permission.DESK) && audiences.stream().anyMatch(audience -> audience.maySee(viewer, id));
    }

    private static boolean isOwn(Viewer viewer, Picture picture) {
        return viewer.isPlatform() || viewer.isSignedIn() && viewer.id().equals(picture.storedBy());
    }

    private static String cleaned(String fileName) {
        var name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "")
                .strip();
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
    }
}
