package org.sciday.reservations.groups.web;

import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Sharing.Groups;
import org.sciday.shared.web.Form;

/**
 * Asking for a group.
 *
 * @param closed why nobody can ask now: a message key
 */
public record GroupRequestPage(Offer offer, Groups groups, @Nullable String closed, Form<GroupForm> form) {}
