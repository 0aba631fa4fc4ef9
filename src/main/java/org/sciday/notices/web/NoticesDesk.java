package org.sciday.notices.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rail's entry. */
@Configuration(proxyBeanMethods = false)
class NoticesDesk {

    @Bean
    DeskLink noticesLink() {
        return new DeskLink(15, "notices.rail", "/desk/notices", Permission.OBLIGATIONS_VIEW);
    }
}
