package org.sciday.reservations.visitors;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sciday.activities.ActivityId;
import org.sciday.activities.SessionId;
import org.sciday.reservations.Document;
import org.sciday.reservations.NamedVisitor;
import org.sciday.reservations.Offer;
import org.sciday.reservations.PartyNames;
import org.sciday.reservations.ReservationId;
import org.sciday.reservations.Visitor;
import org.sciday.secrets.Vault;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The one place where names and numbers of visitors are kept; sealed, and only while somebody needs them. */
@Repository
class VisitorStore implements PartyNames {

    private final JdbcClient database;
    private final Vault vault;

    VisitorStore(JdbcClient database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /**
     * Writes them in the order of their documents, but for those whose document is on another ticket of the house's day.
     *
     * @return the fingerprints of those that were written
     */
    Set<String> add(Collection<VisitorEntry> entries, Offer offer, boolean onceADay) {
        if (entries.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.sql("""
                insert into reservations.visitor
                       (reservation_id, position, session_id, house_id, day, once_a_day, name, kind, number, fingerprint)
                select given.reservation_id, given.position, line.id, line.unit_id, :day, :onceADay,
                       decode(given.name, 'base64'), given.kind, decode(given.number, 'base64'),
                       decode(given.fingerprint, 'hex')
                  from unnest(cast(:reservations as uuid[]), cast(:positions as int[]), cast(:names as text[]),
                              cast(:kinds as text[]), cast(:numbers as text[]), cast(:fingerprints as text[]))
                       as given (reservation_id, position, name, kind, number, fingerprint)
                  join activities.session_line line on line.id = :session
                 order by given.fingerprint collate "C", given.reservation_id
                on conflict do nothing
                returning encode(fingerprint, 'hex')
                """)
                .param("session", offer.session().value())
                .param("day", Festival.dateOf(offer.startsAt()))
                .param("onceADay", onceADay)
                .param("reservations", column(entries, entry -> entry.reservation().toString()))
                .param("positions", entries.stream().map(VisitorEntry::position).toArray(Integer[]::new))
                .param("names", column(entries, entry -> sealed(entry.visitor().name())))
                .param("kinds", column(entries, entry -> entry.visitor().document().kind().name()))
                .param("numbers", column(entries, entry -> sealed(entry.visitor().document().number())))
                .param("fingerprints", column(entries, VisitorEntry::fingerprint))
                .query(String.class)
                .list());
    }

    void delete(Collection<ReservationId> reservations) {
        if (!reservations.isEmpty()) {
            database.sql("delete from reservations.visitor where reservation_id = any (cast(:ids as uuid[]))")
                    .param("ids", reservations.stream().map(ReservationId::toString).toArray(String[]::new))
                    .update();
        }
    }

    /** Of a session that was called off; whoever was let in before stays. */
    void deleteFallen(SessionId session) {
        database.sql("""
                delete from reservations.visitor visitor
                 using reservations.reservation r
                 where visitor.session_id = :session and r.id = visitor.reservation_id and r.status = 'CANCELLED'
                """).param("session", session.value()).update();
    }

    /** Sessions that moved to another day: their tickets stay good, whatever else is held on that day. */
    void follow(ActivityId activity) {
        database.sql("""
                update reservations.visitor visitor
                   set day = moved.day, once_a_day = false
                  from (select id, cast(starts_at at time zone 'Asia/Shanghai' as date) as day
                          from activities.session_line where activity_id = :activity) moved
                 where visitor.session_id = moved.id and visitor.day <> moved.day
                """).param("activity", activity.value()).update();
    }

    /** Those of days before, and those whose reservation is no more. Returns how many. */
    int eraseBefore(LocalDate day) {
        return database.sql("""
                delete from reservations.visitor visitor
                 where visitor.day < :day
                    or not exists (select 1 from reservations.reservation r
                                    where r.id = visitor.reservation_id and r.status <> 'CANCELLED')
                """).param("day", day).update();
    }

    @Override
    public List<NamedVisitor> of(ReservationId reservation) {
        return of(List.of(reservation)).getOrDefault(reservation, List.of());
    }

    @Override
    public Map<ReservationId, List<NamedVisitor>> of(Collection<ReservationId> reservations) {
        var found = new LinkedHashMap<ReservationId, List<NamedVisitor>>();
        database.sql("""
                select reservation_id, name, kind, number from reservations.visitor
                 where reservation_id = any (cast(:ids as uuid[])) order by reservation_id, position
                """)
                .param("ids", reservations.stream().map(ReservationId::toString).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new ReservationId(row.getObject("reservation_id", UUID.class)),
                                    id -> new ArrayList<>())
                            .add(NamedVisitor.of(visitor(row)));
                });
        return found;
    }

    private Visitor visitor(ResultSet row) throws SQLException {
        var document = new Document(Document.Kind.valueOf(row.getString("kind")), vault.open(row.getBytes("number")));
        return new Visitor(vault.open(row.getBytes("name")), document);
    }

    private String sealed(String plain) {
        return Base64.getEncoder().encodeToString(vault.seal(plain));
    }

    private static String[] column(Collection<VisitorEntry> entries, Function<VisitorEntry, String> value) {
        return entries.stream().map(value).toArray(String[]::new);
    }
}
