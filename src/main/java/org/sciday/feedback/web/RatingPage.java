package org.sciday.feedback.web;

import java.util.Optional;
import org.sciday.activities.ActivityId;
import org.sciday.feedback.Rating;
import org.sciday.shared.web.Form;

/** The page for rating one activity. */
public record RatingPage(ActivityId activity, String title, Form<RatingForm> form, Optional<Rating> mine) {}
