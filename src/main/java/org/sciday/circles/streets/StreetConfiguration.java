package org.sciday.circles.streets;

import org.sciday.circles.TravelTime;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** By the streets, where the operator has a map of them. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("sciday.circles.streets")
@EnableConfigurationProperties(StreetSettings.class)
class StreetConfiguration {

    @Bean
    @Primary
    TravelTime alongStreets(StreetSettings settings, @Qualifier("straightLines") TravelTime straight) {
        return new StreetTime(Extract.of(settings.streets()).map(), straight);
    }
}
