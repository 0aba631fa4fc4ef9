package org.sciday.accounts.web;

import org.sciday.shared.web.Form;

/** The account page. */
public record AccountPage(Form<AccountForm> form, String maskedAddress, boolean secondFactor) {}
