package org.sciday.feedback.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FeedbackDesk {

    @Bean
    DeskLink moderationLink() {
        return new DeskLink(45, "feedback.desk", "/desk/feedback", Permission.FEEDBACK_MODERATE);
    }

    @Bean
    DeskLink repliesLink() {
        return new DeskLink(46, "feedback.replies", "/desk/replies", Permission.FEEDBACK_REPLY);
    }
}
