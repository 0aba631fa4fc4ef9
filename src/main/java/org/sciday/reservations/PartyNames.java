package org.sciday.reservations;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Knows who the people of a party are, where its terms asked for names. Callers have asked whether the viewer may know. */
public interface PartyNames {

    /** In the order in which they were named; nobody where no names were asked. */
    List<NamedVisitor> of(ReservationId reservation);

    /** Of many; those without names are left out. */
    Map<ReservationId, List<NamedVisitor>> of(Collection<ReservationId> reservations);
}
