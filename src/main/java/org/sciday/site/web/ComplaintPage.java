package org.sciday.site.web;

import org.sciday.shared.web.Form;

/** The page for complaints and suggestions. */
public record ComplaintPage(Form<ComplaintForm> form) {}
