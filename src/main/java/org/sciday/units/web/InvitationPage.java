package org.sciday.units.web;

import org.sciday.units.Invitation;

/** An invitation as the invited person sees it. */
public record InvitationPage(
        Invitation invitation, String unit, String invitedBy, String link, boolean open, boolean signedIn) {}
