package org.sciday.results.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Its entry in the rail. */
@Configuration(proxyBeanMethods = false)
class ResultsDesk {

    @Bean
    DeskLink resultsLink() {
        return new DeskLink(45, "results.menu", "/desk/results", Permission.RESULTS_EDIT);
    }
}
