package org.sciday.commands.bench.places;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.sciday.activities.SessionId;
import org.sciday.database.DatabaseAddress;
import org.sciday.reservations.BookPlaces;
import org.sciday.reservations.Booking.Confirmed;
import org.sciday.reservations.Reservations;
import org.sciday.shared.AccountId;
import org.sciday.shared.Viewer;

/** Ours, by the use case that pages and API call, on one node or several. */
public final class Engine implements Way {

    private final String name;
    private final List<Reservations> nodes;
    private final HotSessions sessions;
    private final DatabaseAddress address;
    private SessionId session = SessionId.next();

    public Engine(String name, List<Reservations> nodes, HotSessions sessions, DatabaseAddress address) {
        this.name = name;
        this.nodes = nodes;
        this.sessions = sessions;
        this.address = address;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void open() {
        session = sessions.open(HotTable.PLACES);
    }

    @Override
    public int book(UUID person) {
        var node = nodes.get((int) (person.getLeastSignificantBits() & Integer.MAX_VALUE) % nodes.size());
        var viewer = new Viewer(new AccountId(person), "某人", List.of(), null, "127.0.0.1");
        var random = ThreadLocalRandom.current();
        var booking = node.book(new BookPlaces(session, 1, 0, new UUID(random.nextLong(), random.nextLong())), viewer);
        return booking instanceof Confirmed ? 1 : 0;
    }

    @Override
    public void check(long given) throws SQLException {
        try (var connection = address.connect()) {
            HotTable.check(connection, "reservations", session.value(), given, true);
        }
    }
}
