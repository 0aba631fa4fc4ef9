package org.sciday.evaluations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who marks, and finds whom they must not mark. */
@Repository
class ExpertStore {

    private final JdbcClient database;

    ExpertStore(JdbcClient database) {
        this.database = database;
    }

    boolean add(EvaluationId evaluation, AccountId account, Viewer by, Instant now) {
        return database.sql("""
                insert into evaluations.expert (evaluation_id, account_id, invited_by, invited_at)
                values (:evaluation, :account, :by, :now) on conflict do nothing
                """)
                        .param("evaluation", evaluation.value())
                        .param("account", account.value())
                        .param("by", by.account() == null ? null : by.account().value())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean remove(EvaluationId evaluation, AccountId account) {
        return database.sql("delete from evaluations.expert where evaluation_id = :evaluation and account_id = :account")
                        .param("evaluation", evaluation.value())
                        .param("account", account.value())
                        .update()
                == 1;
    }

    List<Expert> of(EvaluationId evaluation) {
        return database.sql("""
                select e.account_id, p.display_name,
                       (select count(distinct m.unit_id) from evaluations.mark m
                         where m.evaluation_id = e.evaluation_id and m.account_id = e.account_id)::int as marked,
                       (select count(*) from evaluations.relation r
                         where r.evaluation_id = e.evaluation_id and r.account_id = e.account_id)::int as related
                  from evaluations.expert e
                  join accounts.person p on p.id = e.account_id
                 where e.evaluation_id = :evaluation
                 order by e.invited_at, e.account_id
                """)
                .param("evaluation", evaluation.value())
                .query((row, number) -> new Expert(
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("display_name"),
                        row.getInt("marked"),
                        row.getInt("related")))
                .list();
    }

    boolean isExpert(EvaluationId evaluation, AccountId account) {
        return database.sql("select exists (select 1 from evaluations.expert where evaluation_id = :evaluation and account_id = :account)")
                .param("evaluation", evaluation.value())
                .param("account", account.value())
                .query(Boolean.class)
                .single();
    }

    List<EvaluationId> evaluationsOf(AccountId account) {
        return database.sql("""
                select e.evaluation_id
                  from evaluations.expert e
                  join evaluations.evaluation v on v.id = e.evaluation_id and v.state <> 'DRAFT'
                 where e.account_id = :account order by e.invited_at desc limit 30
                """)
                .param("account", account.value())
                .query((row, number) -> new EvaluationId(row.getObject("evaluation_id", UUID.class)))
                .list();
    }

    /** The units in an order that says nothing about them; rule 8 says whom the expert must not mark. */
    List<Task.Part> parts(Evaluation evaluation, AccountId expert, Collection<UnitId> own, Instant now) {
        return database.sql("""
                with candidate as materialized (
                    select distinct u.id, u.name, md5(:evaluation::text || u.id::text) as lot
                      from units.scope s
                      join units.unit_line u on u.id = s.unit_id
                     where s.head_id = :head and s.unit_id <> :head and s.during @> evaluations.day_of(:campaign, :now)
                       and u.state = 'APPROVED' and (cardinality(:kinds::text[]) = 0 or u.kind = any (:kinds::text[]))
                )
                select c.id, c.name, row_number() over (order by c.lot)::int as number,
                       case when c.id = any (:own) then 'OWN_UNIT'
                            when exists (select 1 from units.scope s
                                          where s.during @> evaluations.day_of(:campaign, :now)
                                            and (s.head_id = any (:own) and s.unit_id = c.id
                                                 or s.head_id = c.id and s.unit_id = any (:own))) then 'SAME_LINE'
                            when exists (select 1 from evaluations.relation r
                                          where r.evaluation_id = :evaluation and r.account_id = :expert
                                            and r.unit_id = c.id) then 'STATED' end as conflict,
                       exists (select 1 from evaluations.mark m
                                where m.evaluation_id = :evaluation and m.account_id = :expert and m.unit_id = c.id) as marked
                  from candidate c
                 order by c.lot limit 2000
                """)
                .param("evaluation", evaluation.id().value())
                .param("campaign", evaluation.campaign().value())
                .param("head", evaluation.head().value())
                .param("kinds", evaluation.settings().kinds().stream().map(UnitKind::name).toArray(String[]::new))
                .param("own", own.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("expert", expert.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> part(row, evaluation.settings().blind()))
                .list();
    }

    boolean relate(EvaluationId evaluation, AccountId expert, UnitId unit, String words, Instant now) {
        return database.sql("""
                insert into evaluations.relation (evaluation_id, account_id, unit_id, words, stated_at)
                values (:evaluation, :expert, :unit, :words, :now) on conflict do nothing
                """)
                        .param("evaluation", evaluation.value())
                        .param("expert", expert.value())
                        .param("unit", unit.value())
                        .param("words", words)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Task.Part part(ResultSet row, boolean blind) throws SQLException {
        return new Task.Part(
                new UnitId(row.getObject("id", UUID.class)),
                row.getInt("number"),
                blind ? null : row.getString("name"),
                interest(row.getString("conflict")),
                row.getBoolean("marked"));
    }

    private static @Nullable Interest interest(@Nullable String code) {
        return code == null ? null : Interest.valueOf(code);
    }
}
