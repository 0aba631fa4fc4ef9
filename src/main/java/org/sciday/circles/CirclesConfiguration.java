package org.sciday.circles;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Straight lines and a factor, unless somebody knows the streets. */
@Configuration(proxyBeanMethods = false)
class CirclesConfiguration {

    @Bean
    @ConditionalOnMissingBean
    TravelTime travelTime() {
        return new DetourFactor();
    }
}
