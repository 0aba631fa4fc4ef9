package org.sciday.activities.web;

import java.util.List;
import java.util.UUID;
import org.sciday.activities.Activity;
import org.sciday.campaigns.CampaignLine;
import org.sciday.shared.web.Form;

/** A copy to be made of one activity. */
public record CopyPage(Activity activity, List<CampaignLine> campaigns, UUID key, Form<NewActivityForm> form) {}
