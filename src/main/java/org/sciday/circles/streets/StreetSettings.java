package org.sciday.circles.streets;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param streets an extract of OpenStreetMap, as {@code .osm}, {@code .osm.gz} or {@code .osm.pbf} */
@ConfigurationProperties("sciday.circles")
record StreetSettings(Path streets) {}
