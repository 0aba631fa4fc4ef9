package org.sciday.atlas;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How old the map may be: {@code fresh-for} until changes are looked for again (five seconds), {@code whole-for} until all is read
 * anew (a quarter of an hour).
 */
@ConfigurationProperties("sciday.atlas")
public record AtlasSettings(
        @Nullable Duration freshFor, @Nullable Duration wholeFor) {

    Duration fresh() {
        return freshFor == null ? Duration.ofSeconds(5) : freshFor;
    }

    Duration whole() {
        return wholeFor == null ? Duration.ofMinutes(15) : wholeFor;
    }
}
