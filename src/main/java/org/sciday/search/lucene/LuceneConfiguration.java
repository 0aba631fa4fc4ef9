package org.sciday.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.sciday.search.SearchIndexes;
import org.sciday.search.SearchSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is used unless another engine is named. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sciday.search.engine", havingValue = "lucene", matchIfMissing = true)
@EnableConfigurationProperties(SearchSettings.class)
class LuceneConfiguration {

    @Bean(destroyMethod = "close")
    SearchIndexes searchIndexes(@Value("${sciday.data:.data}") Path data, SearchSettings settings) throws IOException {
        return new LuceneIndexes(data.resolve("search"), settings);
    }
}
