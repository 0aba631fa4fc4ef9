package org.sciday.evaluations.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its entry in the rail. */
@Configuration(proxyBeanMethods = false)
class EvaluationsDesk {

    @Bean
    DeskLink evaluationsLink() {
        return new DeskLink(72, "evaluations.menu", "/desk/evaluations", Permission.OBLIGATIONS_VIEW);
    }
}
