package org.sciday.recommendations.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its entry in the rail. */
@Configuration(proxyBeanMethods = false)
class RecommendationsDesk {

    @Bean
    DeskLink recommendationsLink() {
        return new DeskLink(74, "recommendations.menu", "/desk/recommendations", Permission.OBLIGATIONS_VIEW);
    }
}
