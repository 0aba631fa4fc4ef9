package org.sciday.accounts.web;

import org.sciday.shared.web.Form;

/** Asks for the code that was sent; the address is shown masked. */
public record CodePage(Form<CodeForm> form, String maskedAddress, String action, boolean withPassword) {}
