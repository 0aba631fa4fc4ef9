package org.sciday.regions;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Tiles under the maps, for operators who have a map service; without a {@code tileUrl} maps show outlines only. Set {@code tile-origin} to the
 * host of the tiles as well, or the content policy keeps them out. {@code outlines} is the folder of {@link OwnOutlines}.
 */
@ConfigurationProperties("sciday.map")
public record MapSettings(
        @Nullable String tileUrl,
        @Nullable String tileAttribution,
        @Nullable CoordinateSystem tileSystem,
        @Nullable Path outlines) {

    public enum CoordinateSystem {
        WGS84,
        GCJ02
    }

    /** Most map services in China draw in GCJ-02. */
    public boolean isShifted() {
        return tileSystem != CoordinateSystem.WGS84;
    }
}
