package org.sciday.tours.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ToursDesk {

    @Bean
    DeskLink routesLink() {
        return new DeskLink(26, "tours.desk", "/desk/routes", Permission.ACTIVITIES_EDIT);
    }

    @Bean
    DeskLink routesToReviewLink() {
        return new DeskLink(31, "tours.desk.review", "/desk/route-reviews", Permission.REVIEW);
    }
}
