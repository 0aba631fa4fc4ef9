package org.sciday.insight.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its entry in the rail. */
@Configuration(proxyBeanMethods = false)
class InsightDesk {

    @Bean
    DeskLink reportsLink() {
        return new DeskLink(70, "insight.menu", "/desk/reports", Permission.REPORT);
    }
}
