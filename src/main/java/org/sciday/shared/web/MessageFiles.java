package org.sciday.shared.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** One pair of message files per module: {@code messages/units.properties} is Chinese, {@code units_en} English. */
@Configuration(proxyBeanMethods = false)
class MessageFiles {

    @Bean
    MessageSource messageSource() {
        var source = new ResourceBundleMessageSource();
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        source.setAlwaysUseMessageFormat(false);
        source.setBasenames(baseNames());
        return source;
    }

    private static String[] baseNames() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:/messages/*.properties");
            return Arrays.stream(files)
                    .flatMap(file -> Optional.ofNullable(file).map(Resource::getFilename).stream())
                    .filter(name -> !name.contains("_"))
                    .map(name -> "messages/" + name.substring(0, name.indexOf('.')))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
