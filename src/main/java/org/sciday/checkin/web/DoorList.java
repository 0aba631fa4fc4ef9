package org.sciday.checkin.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.ComingGroup;
import org.sciday.reservations.NamedVisitor;

/**
 * What a device carries to a door: all it needs to decide without a network.
 *
 * @param mark of the tickets; another one means that somebody booked or cancelled since
 * @param elsewhere other sessions of the activity on that day, whose tickets are often shown at the wrong door
 * @param since where news begin
 */
public record DoorList(
        Place place, String mark, List<Ticket> tickets, List<Elsewhere> elsewhere, List<Inside> inside, Crowd crowd, Instant since) {

    public DoorList {
        tickets = List.copyOf(tickets);
        elsewhere = List.copyOf(elsewhere);
        inside = List.copyOf(inside);
    }

    /** The session as its door needs to know it; some of its places may be kept for those who come without a ticket. */
    public record Place(
            UUID session,
            String title,
            Instant startsAt,
            Instant endsAt,
            Instant opensAt,
            Instant closesAt,
            Instant until,
            @Nullable Integer capacity,
            int keptForWalkIns,
            boolean cancelled) {}

    /**
     * @param code of a group the number of its receipt
     * @param name of who booked, masked; whoever reads the device learns no more than the family's. Of a group who they are
     * @param adults of a group all who come
     * @param visitors who comes, masked, where the terms asked for names
     * @param group who is expected of it; null: it is a party's ticket
     */
    public record Ticket(
            UUID id,
            String code,
            String name,
            int adults,
            int children,
            String status,
            List<String> visitors,
            @Nullable Group group) {

        public Ticket {
            visitors = List.copyOf(visitors);
        }

        Ticket naming(List<NamedVisitor> party) {
            var masked = party.stream().map(NamedVisitor::maskedName).toList();
            return new Ticket(id, code, name, adults, children, status, masked, null);
        }

        static Ticket of(ComingGroup group) {
            var expected = new Group(group.pupils(), group.teachers());
            return new Ticket(
                    group.id(),
                    group.number(),
                    group.organisation(),
                    group.people(),
                    0,
                    "CONFIRMED",
                    List.of(),
                    expected);
        }
    }

    public record Group(int pupils, int teachers) {}

    public record Elsewhere(UUID session, String title, Instant startsAt, List<UUID> tickets) {

        public Elsewhere {
            tickets = List.copyOf(tickets);
        }
    }

    /**
     * How a ticket stands at all doors together.
     *
     * @param people who came in; 0 when that was taken back
     * @param out how many of them went out again
     */
    public record Inside(UUID id, int people, @Nullable Instant at, String gate, int out, @Nullable UUID nonce) {}

    /** @param conflicts tickets that came in at two doors, which nobody has judged yet */
    public record Crowd(int inside, int walkIns, int conflicts) {}
}
