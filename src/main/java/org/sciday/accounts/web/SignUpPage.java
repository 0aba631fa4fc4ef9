package org.sciday.accounts.web;

import org.sciday.shared.web.Form;

/** The sign-up page. */
public record SignUpPage(Form<SignUpForm> form) {}
