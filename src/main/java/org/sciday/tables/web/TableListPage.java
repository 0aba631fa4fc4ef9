package org.sciday.tables.web;

import java.util.List;
import org.sciday.campaigns.CampaignLine;
import org.sciday.tables.TableKind;

/** All tables of all campaigns that concern the unit. */
public record TableListPage(List<CampaignLine> campaigns, List<TableKind> kinds) {}
