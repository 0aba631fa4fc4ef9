package org.sciday.jobs.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The operator's entry in the rail. */
@Configuration(proxyBeanMethods = false)
class JobsDesk {

    @Bean
    DeskLink jobsLink() {
        return new DeskLink(93, "jobs.title", "/desk/jobs", Permission.OPERATE);
    }
}
