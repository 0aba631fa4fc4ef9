package org.sciday.evaluations;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sciday.campaigns.CampaignId;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.FormulaProblem;
import org.sciday.evaluations.formula.TieRules;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps evaluations. */
@Repository
class EvaluationStore {

    private final JdbcClient database;

    EvaluationStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Evaluation> find(EvaluationId id) {
        return database.sql("select * from evaluations.evaluation where id = :id")
                .param("id", id.value())
                .query(EvaluationStore::evaluation)
                .optional();
    }

    /** False when the unit evaluates this campaign already, or the key was sent before. */
    boolean add(Evaluation evaluation, UUID key, Instant now) {
        return database.sql("""
                insert into evaluations.evaluation
                       (id, key, campaign_id, head_unit_id, unit_kinds, blind, tie_rules, state, made_at, version)
                values (:id, :key, :campaign, :head, :kinds, :blind, :ties, 'DRAFT', :now, 1)
                on conflict do nothing
                """)
                        .param("id", evaluation.id().value())
                        .param("key", key)
                        .param("campaign", evaluation.campaign().value())
                        .param("head", evaluation.head().value())
                        .param("kinds", kinds(evaluation.settings()))
                        .param("blind", evaluation.settings().blind())
                        .param("ties", ties(evaluation.settings().ties()))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Optional<EvaluationId> findOf(CampaignId campaign, UnitId head) {
        return database.sql("select id from evaluations.evaluation where campaign_id = :campaign and head_unit_id = :head")
                .param("campaign", campaign.value())
                .param("head", head.value())
                .query(UUID.class)
                .optional()
                .map(EvaluationId::new);
    }

    boolean settle(EvaluationId id, Evaluation.Settings settings, int version) {
        return database.sql("""
                update evaluations.evaluation
                   set unit_kinds = :kinds, blind = :blind, tie_rules = :ties, version = version + 1
                 where id = :id and version = :version
                """)
                        .param("id", id.value())
                        .param("kinds", kinds(settings))
                        .param("blind", settings.blind())
                        .param("ties", ties(settings.ties()))
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean move(EvaluationId id, Evaluation.State from, Evaluation.State to, Instant now) {
        return database.sql("""
                update evaluations.evaluation
                   set state = :to, opened_at = case when :to = 'OPEN' then :now else opened_at end, version = version + 1
                 where id = :id and state = :from
                """)
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Holds the evaluation still until the transaction ends. */
    void lock(EvaluationId id) {
        database.sql("select 1 from evaluations.evaluation where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** Those that the unit holds, and open ones that reach it from above. */
    List<EvaluationLine> linesFor(UnitId unit, boolean asHead, LocalDate today) {
        return database.sql("""
                select e.id, e.campaign_id, c.name, e.head_unit_id, h.name as head_name, e.state,
                       e.head_unit_id = :unit as own
                  from evaluations.evaluation e
                  join campaigns.campaign_line c on c.id = e.campaign_id
                  join units.unit_line h on h.id = e.head_unit_id
                 where e.head_unit_id = :unit and :head
                    or e.state <> 'DRAFT' and e.head_unit_id <> :unit
                       and exists (select 1 from units.scope s
                                     join units.unit_line u on u.id = s.unit_id
                                    where s.head_id = e.head_unit_id and s.unit_id = :unit and s.during @> :today::date
                                      and (e.unit_kinds = '{}' or u.kind = any (e.unit_kinds)))
                 order by own desc, e.made_at desc, e.id
                 limit 50
                """)
                .param("unit", unit.value())
                .param("head", asHead)
                .param("today", today)
                .query((row, number) -> new EvaluationLine(
                        new EvaluationId(row.getObject("id", UUID.class)),
                        new CampaignId(row.getObject("campaign_id", UUID.class)),
                        row.getString("name"),
                        new UnitId(row.getObject("head_unit_id", UUID.class)),
                        row.getString("head_name"),
                        Evaluation.State.valueOf(row.getString("state")),
                        row.getBoolean("own")))
                .list();
    }

    private static String[] kinds(Evaluation.Settings settings) {
        return settings.kinds().stream().map(UnitKind::name).toArray(String[]::new);
    }

    private static String ties(TieRules ties) {
        return ties.inTurn().stream().map(Evidence::word).collect(Collectors.joining(", "));
    }

    private static Evaluation evaluation(ResultSet row, int number) throws SQLException {
        return new Evaluation(
                new EvaluationId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("head_unit_id", UUID.class)),
                new Evaluation.Settings(
                        kinds(row.getArray("unit_kinds")), row.getBoolean("blind"), ties(row.getString("tie_rules"))),
                Evaluation.State.valueOf(row.getString("state")),
                row.getInt("version"));
    }

    private static List<UnitKind> kinds(Array column) throws SQLException {
        return Stream.of((String[]) column.getArray()).map(UnitKind::valueOf).toList();
    }

    private static TieRules ties(String text) {
        try {
            return TieRules.read(text);
        } catch (FormulaProblem e) {
            throw new IllegalStateException("Stored rules for ties do not read: " + text, e);
        }
    }
}
