package org.sciday.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The style sheet: one file per component in {@code static/css}, joined once at the start in the order of their names,
 * kept in memory. Its check sum is the version in every asset's address, so that browsers may keep assets for a year.
 */
@Component
final class Assets {

    private final byte[] styleSheet;
    private final String version;

    Assets() {
        try {
            var resolver = new PathMatchingResourcePatternResolver();
            var sum = new CRC32();
            var joined = new ByteArrayOutputStream();
            for (var file : sorted(resolver.getResources("classpath*:/static/css/*.css"))) {
                joined.write(file.getContentAsByteArray());
                joined.write('\n');
            }
            styleSheet = joined.toByteArray();
            sum.update(styleSheet);
            for (var folder : List.of("js/**/*.js", "map/*.json")) {
                for (var file : sorted(resolver.getResources("classpath*:/static/" + folder))) {
                    sum.update(file.getContentAsByteArray());
                }
            }
            version = HexFormat.of().toHexDigits((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] sorted(Resource[] files) {
        Arrays.sort(files, Comparator.comparing(Resource::getFilename, Comparator.nullsFirst(String::compareTo)));
        return files;
    }

    byte[] styleSheet() {
        return styleSheet;
    }

    String version() {
        return version;
    }
}
