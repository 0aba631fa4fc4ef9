package org.sciday.obligations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.PlannedQueries;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what units owe: from the function {@code obligations.lines}, or from what it said a moment ago. */
@Repository
class ObligationStore {

    private final JdbcClient database;
    private final JdbcClient planned;

    ObligationStore(JdbcClient database, DataSource source) {
        this.database = database;
        this.planned = PlannedQueries.of(source);
    }

    /** The campaigns that bind the unit today: of each tree the lowest that reaches it. */
    List<CampaignId> campaignsOf(UnitId unit, LocalDate today) {
        return database.sql("""
                select c.id
                  from results.unit_campaign b
                  join campaigns.campaign_line c on c.id = b.campaign_id
                 where b.unit_id = :unit and b.during @> :today::date and c.state = 'OPEN'
                 order by c.ends_on desc nulls last, c.name
                 limit 10
                """)
                .param("unit", unit.value())
                .param("today", today)
                .query((row, number) -> new CampaignId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Campaigns that concern the unit: it lies in their owner's scope, or the owner in its own. */
    List<CampaignId> campaignsConcerning(UnitId unit, LocalDate today) {
        return database.sql("""
                select c.id
                  from campaigns.campaign_line c
                 where c.state <> 'DRAFT'
                   and exists (select 1 from units.scope s
                                where s.during @> :today::date
                                  and (s.head_id = :unit and s.unit_id = c.owner_unit_id
                                       or s.head_id = c.owner_unit_id and s.unit_id = :unit))
                 order by c.ends_on desc nulls last, c.name
                 limit 30
                """)
                .param("unit", unit.value())
                .param("today", today)
                .query((row, number) -> new CampaignId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Of some units of the head's scope. */
    List<Obligation> list(CampaignId root, UnitId head, Collection<UnitId> units, Reading reading, Instant now) {
        // A plan for all values would read the whole tally; what is counted is one long statement, whose plan is worth keeping
        var client = reading == Reading.KEPT ? planned : database;
        return client.sql("select l.* from " + reading.some() + " l order by l.unit_id, l.place, l.source_id")
                .param("root", root.value())
                .param("head", head.value())
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ObligationStore::obligation)
                .list();
    }

    /** What many units of the scope owe together, once each; the unit is any one of them. */
    List<Obligation> together(CampaignId root, UnitId head, Reading reading, Instant now) {
        return database.sql("select l.* from " + reading.together() + " l order by l.campaign_id, l.place, l.source_id")
                .param("root", root.value())
                .param("head", head.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(ObligationStore::obligation)
                .list();
    }

    private static Obligation obligation(ResultSet row, int number) throws SQLException {
        return new Obligation(
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                Obligation.Source.valueOf(row.getString("source")),
                row.getObject("source_id", UUID.class),
                Objects.requireNonNullElse(row.getString("what"), ""),
                row.getString("word"),
                Obligation.Measure.valueOf(row.getString("measure")),
                row.getBoolean("jointly"),
                row.getBoolean("with_below"),
                row.getInt("owed"),
                row.getInt("done"),
                row.getInt("in_time"),
                row.getInt("waiting"),
                row.getInt("share"),
                instant(row, "due_at"),
                Obligation.State.valueOf(row.getString("state")));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
