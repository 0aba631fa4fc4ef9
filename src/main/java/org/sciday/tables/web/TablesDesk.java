package org.sciday.tables.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its entry in the rail. */
@Configuration(proxyBeanMethods = false)
class TablesDesk {

    @Bean
    DeskLink tablesLink() {
        return new DeskLink(65, "tables.menu", "/desk/tables", Permission.OBLIGATIONS_VIEW);
    }
}
