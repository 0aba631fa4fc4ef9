package org.sciday.activities.web;

import org.sciday.activities.Activity;
import org.sciday.shared.web.Form;

/** A question about one activity: withdraw, delete, tell the public. */
public record StandingPage(Activity activity, Form<StatusForm> form) {}
