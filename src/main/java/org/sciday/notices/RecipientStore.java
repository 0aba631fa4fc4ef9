package org.sciday.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps to which units notices go and who has opened them. */
@Repository
class RecipientStore {

    private final JdbcClient jdbc;

    RecipientStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the approved units below the owner that the choice means; returns how many are new. */
    int add(NoticeId notice, UnitId owner, RecipientChoice choice, LocalDate today, Instant now) {
        return jdbc.sql("""
                insert into notices.recipient (notice_id, unit_id, added_at)
                select :notice, u.id, :now
                  from units.scope s
                  join units.unit_line u on u.id = s.unit_id
                 where s.head_id = :owner and s.unit_id <> :owner and s.during @> :today::date and u.state = 'APPROVED'
                   and (u.id = any (:units)
                        or (cardinality(:kinds::text[]) > 0 or :line::text is not null)
                           and (cardinality(:kinds::text[]) = 0 or u.kind = any (:kinds::text[]))
                           and (:line::text is null or u.line = :line::text))
                on conflict do nothing
                """)
                .param("notice", notice.value())
                .param("owner", owner.value())
                .param("today", today)
                .param("now", at(now))
                .param("units", uuids(choice.units()))
                .param("kinds", choice.kinds().stream().map(Enum::name).toArray(String[]::new))
                .param("line", choice.line())
                .update();
    }

    boolean remove(NoticeId notice, UnitId unit) {
        return jdbc.sql("delete from notices.recipient where notice_id = :notice and unit_id = :unit and opened_at is null")
                .param("notice", notice.value())
                .param("unit", unit.value())
                .update() == 1;
    }

    void clear(NoticeId notice) {
        jdbc.sql("delete from notices.recipient where notice_id = :notice")
                .param("notice", notice.value())
                .update();
    }

    boolean anyIs(NoticeId notice, Collection<UnitId> units) {
        return jdbc.sql("""
                select exists (select 1 from notices.recipient where notice_id = :notice and unit_id = any (:units))
                """)
                .param("notice", notice.value())
                .param("units", uuids(units))
                .query(Boolean.class)
                .single();
    }

    /** The first look of a person of a recipient; later ones change nothing. True when it was the first one. */
    boolean open(NoticeId notice, UnitId unit, AccountId person, Instant now) {
        var known = jdbc.sql("""
                insert into notices.opening (notice_id, unit_id, account_id, opened_at)
                select r.notice_id, r.unit_id, :person, :now from notices.recipient r
                 where r.notice_id = :notice and r.unit_id = :unit
                on conflict do nothing
                """)
                .param("notice", notice.value())
                .param("unit", unit.value())
                .param("person", person.value())
                .param("now", at(now))
                .update();
        return known == 1 && jdbc.sql("""
                update notices.recipient set opened_at = :now
                 where notice_id = :notice and unit_id = :unit and opened_at is null
                """)
                .param("notice", notice.value())
                .param("unit", unit.value())
                .param("now", at(now))
                .update() == 1;
    }

    Receipts count(NoticeId notice) {
        return jdbc.sql("""
                select count(*) as sent, count(opened_at) as opened from notices.recipient where notice_id = :notice
                """)
                .param("notice", notice.value())
                .query((row, number) -> new Receipts(row.getInt("sent"), row.getInt("opened")))
                .single();
    }

    int markReminded(NoticeId notice, Instant now) {
        return jdbc.sql("""
                update notices.recipient set reminded_at = :now where notice_id = :notice and opened_at is null
                """).param("notice", notice.value()).param("now", at(now)).update();
    }

    List<UnitId> addedFrom(NoticeId notice, Instant from) {
        return jdbc.sql("select unit_id from notices.recipient where notice_id = :notice and added_at >= :from")
                .param("notice", notice.value())
                .param("from", at(from))
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    List<UnitId> unread(NoticeId notice) {
        return jdbc.sql("select unit_id from notices.recipient where notice_id = :notice and opened_at is null")
                .param("notice", notice.value())
                .query((row, number) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list();
    }

    private static UUID[] uuids(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
