package org.sciday.reviews.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewsDesk {

    @Bean
    DeskLink reviewsLink() {
        return new DeskLink(30, "reviews.desk", "/desk/reviews", Permission.REVIEW);
    }
}
