package org.sciday.campaigns.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The rail's entry. */
@Configuration(proxyBeanMethods = false)
class CampaignsDesk {

    @Bean
    DeskLink campaignsLink() {
        return new DeskLink(60, "campaigns.rail", "/desk/campaigns", Permission.CAMPAIGN_MANAGE);
    }
}
