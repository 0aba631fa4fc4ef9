package org.sciday.reservations.groups.web;

import org.jspecify.annotations.Nullable;
import org.sciday.activities.SessionFacts;
import org.sciday.reservations.Offer;
import org.sciday.reservations.Sharing.Groups;
import org.sciday.reservations.groups.GroupBooking;
import org.sciday.shared.web.Form;

/** One group at the desk: what it asks for, and how much room there is. */
public record GroupDeskPage(
        GroupBooking booking, SessionFacts session, Offer offer, Groups groups, Form<ReasonForm> form) {

    public record ReasonForm(@Nullable String reason) {}

    public String href() {
        return "/desk/groups/" + booking.id();
    }

    /** Places that nobody has yet, those for later phases among them. */
    public int left() {
        return Math.max(0, offer.capacity() - offer.taken());
    }
}
