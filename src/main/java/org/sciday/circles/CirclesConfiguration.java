package org.sciday.circles;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Straight lines and a factor, unless somebody knows the streets and says so first. */
@Configuration(proxyBeanMethods = false)
class CirclesConfiguration {

    @Bean
    TravelTime straightLines() {
        return new DetourFactor();
    }
}
