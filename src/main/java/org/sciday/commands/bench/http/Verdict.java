package org.sciday.commands.bench.http;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.activities.SessionId;
import org.sciday.database.DatabaseAddress;

/**
 * What the rows say of a rush, held against what people were told.
 *
 * @param sold places that somebody holds
 * @param unheard who holds a place or waits without having been told so; they need only look at their tickets
 * @param faults what must not be; empty is good
 */
public record Verdict(int sold, int waiting, int unheard, List<String> faults) {

    private record Row(UUID account, String status, int people) {}

    public static Verdict of(DatabaseAddress address, SessionId session, int places, People people, Told told)
            throws SQLException {
        var rows = rows(address, session);
        var sold = sum(rows, "CONFIRMED");
        var faults = new ArrayList<String>();
        check(sold == Math.min(places, people.count()), "sold %d of %d".formatted(sold, places), faults);
        check(sold == taken(address, session), "the stock row counts %d".formatted(taken(address, session)), faults);
        var holders = new HashSet<UUID>();
        var twice = rows.values().stream().filter(row -> !holders.add(row.account())).count();
        check(twice == 0, twice + " hold two", faults);
        check(told.twice() == 0, told.twice() + " were told of two tickets", faults);
        check(!told.anybodyFull() || sold == places, "some were sent away while places are left", faults);
        check(told.strangeRefusals() == 0, told.strangeRefusals() + " refused for no reason", faults);
        check(told.gaveUp() == 0, told.gaveUp() + " never got an answer", faults);
        var heard = heard(rows, people, told, faults);
        return new Verdict(sold, sum(rows, "WAITLISTED"), rows.size() - heard, List.copyOf(faults));
    }

    /** How many rows somebody was told of; each that was told must be there. */
    private static int heard(Map<UUID, Row> rows, People people, Told told, List<String> faults) {
        var byAccount = new HashMap<UUID, Row>();
        rows.values().forEach(row -> byAccount.put(row.account(), row));
        var heard = 0;
        var lost = 0;
        for (var person = 0; person < told.people(); person++) {
            var ticket = told.ticket(person);
            if (ticket != null) {
                var row = rows.get(ticket);
                var there = row != null && row.status().equals("CONFIRMED") && row.account().equals(people.account(person));
                lost += there ? 0 : 1;
                heard += there ? 1 : 0;
            } else if (told.isWaiting(person)) {
                var there = byAccount.containsKey(people.account(person));
                lost += there ? 0 : 1;
                heard += there ? 1 : 0;
            }
        }
        check(lost == 0, lost + " were told yes and have nothing", faults);
        return heard;
    }

    private static void check(boolean holds, String otherwise, List<String> faults) {
        if (!holds) {
            faults.add(otherwise);
        }
    }

    private static int sum(Map<UUID, Row> rows, String status) {
        return rows.values().stream()
                .filter(row -> row.status().equals(status))
                .mapToInt(Row::people)
                .sum();
    }

    private static int taken(DatabaseAddress address, SessionId session) throws SQLException {
        try (var connection = address.connect();
                var query = connection.prepareStatement("select taken from reservations.stock where session_id = ?")) {
            query.setObject(1, session.value());
            try (var row = query.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        }
    }

    private static Map<UUID, Row> rows(DatabaseAddress address, SessionId session) throws SQLException {
        try (var connection = address.connect();
                var query = connection.prepareStatement("""
                        select id, account_id, status, adults + children
                          from reservations.reservation where session_id = ? and status <> 'CANCELLED'
                        """)) {
            query.setObject(1, session.value());
            try (var row = query.executeQuery()) {
                var rows = new HashMap<UUID, Row>();
                while (row.next()) {
                    rows.put(
                            row.getObject(1, UUID.class),
                            new Row(row.getObject(2, UUID.class), row.getString(3), row.getInt(4)));
                }
                return rows;
            }
        }
    }
}
