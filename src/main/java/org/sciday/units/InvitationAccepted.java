package org.sciday.units;

import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;

/** The invited person took the role. */
public record InvitationAccepted(InvitationId invitation, UnitId unit, AccountId invitedBy, AccountId acceptedBy) {}
