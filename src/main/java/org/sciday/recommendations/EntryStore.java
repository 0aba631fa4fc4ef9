package org.sciday.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps who is recommended, in two orders: that of the unit and that of the level above. */
@Repository
class EntryStore {

    private static final String LINE = """
            select e.*, u.name as unit_name
              from recommendations.entry e
              join units.unit_line u on u.id = e.unit_id
            """;

    private final JdbcClient database;

    EntryStore(JdbcClient database) {
        this.database = database;
    }

    List<Entry> of(RecommendationListId list) {
        return database.sql(LINE + " where e.list_id = :list order by e.kind desc, e.position")
                .param("list", list.value())
                .query(EntryStore::entry)
                .list();
    }

    Optional<Entry> find(EntryId id) {
        return database.sql(LINE + " where e.id = :id").param("id", id.value()).query(EntryStore::entry).optional();
    }

    /** All of accepted lists: taken up ones in their order, then the others. */
    List<Entry> accepted(RoundId round) {
        return database.sql(LINE + """
                  join recommendations.list l on l.id = e.list_id and l.state = 'ACCEPTED'
                 where l.round_id = :round
                 order by e.kind desc, e.rank nulls last, e.name, e.id
                """)
                .param("round", round.value())
                .query(EntryStore::entry)
                .list();
    }

    /** What the unit took up in its own latest round in this tree of campaigns, in its order. */
    List<Entry> rankedBy(UnitId head, CampaignId campaign) {
        return database.sql(LINE + """
                  join recommendations.list l on l.id = e.list_id and l.state = 'ACCEPTED'
                 where e.rank is not null
                   and l.round_id = (select r.id from recommendations.round r
                                      where r.head_unit_id = :head
                                        and exists (select 1 from campaigns.campaign_tree t
                                                     where t.campaign_id = :campaign and t.member_id = r.campaign_id
                                                        or t.campaign_id = r.campaign_id and t.member_id = :campaign)
                                      order by r.made_at desc limit 1)
                 order by e.kind desc, e.rank, e.name, e.id
                """)
                .param("head", head.value())
                .param("campaign", campaign.value())
                .query(EntryStore::entry)
                .list();
    }

    /** At the end of the list; nothing when it stands there already. */
    void add(RecommendationListId list, EntryId id, Suggestion one) {
        database.sql("""
                insert into recommendations.entry (id, list_id, kind, subject_id, unit_id, name, position, reason)
                select :id, :list, :kind, :subject, :unit, :name, coalesce(max(e.position), 0) + 1, ''
                  from recommendations.entry e where e.list_id = :list and e.kind = :kind
                on conflict do nothing
                """)
                .param("id", id.value())
                .param("list", list.value())
                .param("kind", one.kind().name())
                .param("subject", one.subject())
                .param("unit", one.unit().value())
                .param("name", one.name())
                .update();
    }

    void reason(EntryId id, String reason) {
        database.sql("update recommendations.entry set reason = :reason where id = :id")
                .param("id", id.value())
                .param("reason", reason)
                .update();
    }

    void position(EntryId id, int position) {
        database.sql("update recommendations.entry set position = :position where id = :id")
                .param("id", id.value())
                .param("position", position)
                .update();
    }

    void rank(EntryId id, @Nullable Integer rank) {
        database.sql("update recommendations.entry set rank = :rank::int where id = :id")
                .param("id", id.value())
                .param("rank", rank)
                .update();
    }

    void remove(EntryId id) {
        database.sql("delete from recommendations.entry where id = :id").param("id", id.value()).update();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                new EntryId(row.getObject("id", UUID.class)),
                new RecommendationListId(row.getObject("list_id", UUID.class)),
                Kind.valueOf(row.getString("kind")),
                row.getObject("subject_id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                row.getString("name"),
                row.getInt("position"),
                row.getString("reason"),
                row.getObject("rank", Integer.class));
    }
}
