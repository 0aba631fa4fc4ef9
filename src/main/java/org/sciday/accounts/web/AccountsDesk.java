package org.sciday.accounts.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountsDesk {

    @Bean
    DeskLink peopleLink() {
        return new DeskLink(92, "accounts.desk-people", "/desk/people", Permission.SECURE);
    }
}
