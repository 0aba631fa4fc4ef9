package org.sciday.circles.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CirclesDesk {

    @Bean
    DeskLink circlesLink() {
        return new DeskLink(65, "circles.menu", "/desk/circles", Permission.SUBTREE_VIEW);
    }
}
