package org.sciday.accounts.web;

import org.sciday.shared.web.Form;

/** The set-up page. */
public record SetupPage(Form<SetupForm> form) {}
