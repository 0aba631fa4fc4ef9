package org.sciday.activities.web;

import java.util.List;
import org.sciday.activities.imports.ActivityImport;
import org.sciday.campaigns.CampaignLine;
import org.sciday.shared.web.Form;

/** Handing in a workbook, and what came of the last ones. */
public record ActivityImportListPage(
        List<CampaignLine> campaigns, List<ActivityImport> latest, Form<ActivityImportForm> form) {}
