package org.sciday.checkin.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the desk's rail. */
@Configuration(proxyBeanMethods = false)
class CheckInDesk {

    @Bean
    DeskLink doorLink() {
        return new DeskLink(40, "checkin.desk", "/desk/door", Permission.CHECK_IN);
    }
}
