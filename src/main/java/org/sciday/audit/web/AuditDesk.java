package org.sciday.audit.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its entry in the rail. */
@Configuration(proxyBeanMethods = false)
class AuditDesk {

    @Bean
    DeskLink auditLink() {
        return new DeskLink(96, "audit.title", "/desk/audit", Permission.AUDIT);
    }
}
