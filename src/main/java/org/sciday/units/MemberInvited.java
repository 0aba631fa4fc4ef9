package org.sciday.units;

import org.sciday.accounts.Address;
import org.sciday.shared.AccountId;
import org.sciday.shared.Role;
import org.sciday.shared.UnitId;

/** Somebody is to be told that they may act for a unit. Stays within the module and the running process: it holds an address. */
record MemberInvited(InvitationId invitation, UnitId unit, Role role, AccountId by, String link, Address address) {}
