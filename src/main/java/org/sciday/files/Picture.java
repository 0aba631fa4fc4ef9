package org.sciday.files;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;

/**
 * What is known of a picture.
 *
 * @param sha256 of the upload as it was handed in, to recognise repeats; the upload itself is not kept
 * @param width of the upright original, as is height
 * @param storedBy null when the platform itself stored it
 * @param averageColor {@code #rrggbb}, to be shown until the picture has loaded
 * @param look how it looks, to recognise it when it was made smaller or encoded anew; null when it is too plain
 * @param takenOn the day that the camera noted, as a hint
 */
public record Picture(
        PictureId id,
        String sha256,
        int width,
        int height,
        long bytes,
        String name,
        @Nullable AccountId storedBy,
        Instant storedAt,
        String averageColor,
        boolean published,
        @Nullable Long look,
        @Nullable LocalDate takenOn) {}
