package org.sciday.recommendations.web;

import java.util.Map;
import org.sciday.shared.web.Form;

/**
 * Where a round is announced.
 *
 * @param campaigns names by id
 */
public record NewRoundPage(Form<RoundForm> form, Map<String, String> campaigns) {}
