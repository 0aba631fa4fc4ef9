package org.sciday.notices.assistant;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A language model that may read notices along. Without an address there is none, and no text leaves the platform.
 *
 * @param url of a service that speaks as OpenAI does, up to the version: http://10.0.0.8:8000/v1
 * @param key sent as bearer; a service of one's own may need none
 * @param model its name at the service
 * @param patience how long somebody who hands a notice in waits for it
 * @param longest signs of a text that are sent; a longer one is not
 */
@ConfigurationProperties("sciday.notices.assistant")
public record AssistantSettings(
        @Nullable URI url,
        @Nullable String key,
        @DefaultValue("") String model,
        @DefaultValue("30s") Duration patience,
        @DefaultValue("20000") int longest) {

    public AssistantSettings {
        if (url != null && model.isBlank()) {
            throw new IllegalArgumentException("sciday.notices.assistant.model must be named when there is a url");
        }
    }
}
