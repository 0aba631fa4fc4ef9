package org.sciday.activities.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the desk's rail. */
@Configuration(proxyBeanMethods = false)
class ActivitiesDesk {

    @Bean
    DeskLink activitiesLink() {
        return new DeskLink(20, "activities.desk", "/desk/activities", Permission.DESK);
    }
}
