package org.sciday.regions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Outlines that an operator has the right to show: GeoJSON files named by region, {@code 130200.json} with the counties of that city for
 * example, each feature with a region's code as {@code id} and its {@code name}. None are shipped, for none with a clear licence were found.
 */
@Component
public class OwnOutlines {

    private final @Nullable Path folder;

    OwnOutlines(MapSettings settings) {
        folder = settings.outlines();
    }

    /** Of the region, or of the nearest above it for which there is a file. */
    Optional<Region> nearest(List<Region> path) {
        return path.reversed().stream().filter(region -> has(region.code())).findFirst();
    }

    /** The file's content. */
    public Optional<String> read(RegionCode code) {
        try {
            return folder == null || !has(code) ? Optional.empty() : Optional.of(Files.readString(file(folder, code)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean has(RegionCode code) {
        return folder != null && Files.isRegularFile(file(folder, code));
    }

    private static Path file(Path folder, RegionCode code) {
        return folder.resolve(code + ".json");
    }
}
