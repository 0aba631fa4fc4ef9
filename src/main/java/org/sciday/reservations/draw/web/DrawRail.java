package org.sciday.reservations.draw.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the desk's rail. */
@Configuration(proxyBeanMethods = false)
class DrawRail {

    @Bean
    DeskLink drawsLink() {
        return new DeskLink(25, "reservations.draw.desk", "/desk/draws", Permission.ACTIVITIES_EDIT);
    }
}
