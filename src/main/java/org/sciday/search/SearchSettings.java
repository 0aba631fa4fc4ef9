package org.sciday.search;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where indexes are kept.
 *
 * @param buffer megabytes that a writer may fill before it writes; bounds the memory of a rebuild
 * @param nodes so many processes on one data folder may each keep an index in it
 * @param address of an OpenSearch node or balancer, for several nodes of the platform
 * @param authorization what is sent to it as the header of that name
 */
@Validated
@ConfigurationProperties("sciday.search")
public record SearchSettings(
        @DefaultValue("LUCENE") @NotNull Engine engine,
        @DefaultValue("24") @Min(4) int buffer,
        @DefaultValue("8") @Min(1) int nodes,
        @DefaultValue("http://127.0.0.1:9200") URI address,
        @Nullable String authorization) {

    public enum Engine {
        /** Inside this process, in the data folder. */
        LUCENE,
        OPENSEARCH
    }
}
