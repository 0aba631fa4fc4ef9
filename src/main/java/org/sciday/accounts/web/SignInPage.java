package org.sciday.accounts.web;

import org.sciday.shared.web.Form;

/** The sign-in page, by password or by code. */
public record SignInPage(Form<SignInForm> form) {}
