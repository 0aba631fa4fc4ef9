package org.sciday.accounts;

import java.time.Instant;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;

/** A person with a role in a unit. */
public record Member(AccountId account, String name, Role role, Instant since) {}
