package org.sciday.evaluations;

import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;

/**
 * An evaluation in a list.
 *
 * @param own is it the viewer's unit that evaluates? Otherwise it is evaluated
 */
public record EvaluationLine(
        EvaluationId id, CampaignId campaign, String campaignName, UnitId head, String headName, Evaluation.State state, boolean own) {}
