package org.sciday.regions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.Region.Kind;
import org.springframework.core.io.ClassPathResource;

/** The divisions that come with the program. The version is the file's digest: whoever edits the file cannot forget it. */
record RegionFile(String version, List<Region> regions) {

    static RegionFile bundled() {
        try {
            var bytes = new ClassPathResource("regions/regions.csv").getContentAsByteArray();
            var lines = new String(bytes, StandardCharsets.UTF_8).lines().skip(1);
            return new RegionFile(digest(bytes), lines.map(RegionFile::region).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Region region(String line) {
        var cells = line.split(",", -1);
        return new Region(
                RegionCode.of(cells[0]),
                cells[1],
                Kind.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                cells[4].isEmpty() ? null : RegionCode.of(cells[4]),
                cells[5],
                cells[6],
                point(cells[7], cells[8]),
                LocalDate.parse(cells[9]),
                cells[10].isEmpty() ? null : LocalDate.parse(cells[10]));
    }

    private static @Nullable GeoPoint point(String lat, String lon) {
        return lat.isEmpty() ? null : new GeoPoint(Double.parseDouble(lat), Double.parseDouble(lon));
    }

    private static String digest(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
