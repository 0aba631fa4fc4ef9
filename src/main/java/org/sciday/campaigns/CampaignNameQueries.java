package org.sciday.campaigns;

import org.sciday.audit.NameQueries;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Campaigns by name, on the pages of the trail. */
@Repository
class CampaignNameQueries extends NameQueries {

    CampaignNameQueries(JdbcClient database) {
        super(database, """
                select id, name from campaigns.campaign_line where id = any(:ids)
                """);
    }
}
