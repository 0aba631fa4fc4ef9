package org.sciday.messages.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's entry in the rail. */
@Configuration(proxyBeanMethods = false)
class MessagesDesk {

    @Bean
    DeskLink deadLettersLink() {
        return new DeskLink(94, "messages.dead-letters", "/desk/messages", Permission.OPERATE);
    }
}
