package org.sciday.reservations.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's entry in the rail. */
@Configuration(proxyBeanMethods = false)
class TicketKeyDesk {

    @Bean
    DeskLink ticketKeysLink() {
        return new DeskLink(94, "reservations.keys", "/desk/ticket-keys", Permission.OPERATE);
    }
}
