package org.sciday.notices.web;

import org.sciday.notices.Notice;
import org.sciday.shared.web.Form;

/** The form for what is known of a notice. */
public record DetailsPage(Notice notice, Form<DetailsForm> form) {}
