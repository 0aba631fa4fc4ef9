package org.sciday.obligations.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its entries in the rail. */
@Configuration(proxyBeanMethods = false)
class ObligationsDesk {

    @Bean
    DeskLink deskHomeLink() {
        return new DeskLink(5, "obligations.home", "/desk", Permission.DESK);
    }

    @Bean
    DeskLink obligationsLink() {
        return new DeskLink(10, "obligations.menu", "/desk/obligations", Permission.OBLIGATIONS_VIEW);
    }
}
