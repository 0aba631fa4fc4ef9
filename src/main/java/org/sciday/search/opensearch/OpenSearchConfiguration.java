package org.sciday.search.opensearch;

import org.sciday.search.SearchIndexes;
import org.sciday.search.SearchSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Indexes in a cluster, when the operator names one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "sciday.search.engine", havingValue = "opensearch")
@EnableConfigurationProperties(SearchSettings.class)
class OpenSearchConfiguration {

    @Bean
    SearchIndexes searchIndexes(SearchSettings settings) {
        var client = new OpenSearchClient(settings);
        return (name, shape) -> new OpenSearchIndex(client, "sciday-" + name + "-" + shape);
    }
}
