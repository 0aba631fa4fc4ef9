package org.sciday.activities.web;

import java.util.List;
import java.util.UUID;
import org.sciday.campaigns.CampaignLine;
import org.sciday.shared.web.Form;

/** How an activity may begin: empty, as a copy, or with many others from a workbook. */
public record NewActivityPage(
        List<CampaignLine> campaigns, List<ActivityRow> own, UUID key, Form<NewActivityForm> form) {}
