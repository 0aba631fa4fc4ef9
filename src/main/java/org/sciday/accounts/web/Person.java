package org.sciday.accounts.web;

import java.util.List;
import org.sciday.shared.AccountId;
import org.sciday.shared.Grant;

/** A person with their roles. */
public record Person(AccountId id, String name, String maskedAddress, List<Grant> grants) {}
