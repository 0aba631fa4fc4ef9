package org.sciday.recommendations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.UnitId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom a unit could recommend: itself and those below it, and what they held in the campaign. */
@Repository
class SuggestionStore {

    private static final String BELOW = """
            exists (select 1 from units.scope s
                     where s.head_id = :head and s.unit_id = u.id and s.during @> :today::date)
            """;

    private static final String UNITS = """
            select 'UNIT' as kind, u.id as subject, u.id as unit_id, u.name, u.name as unit_name
              from units.unit_line u
             where u.state = 'APPROVED' and
            """ + BELOW;

    private static final String ACTIVITIES = """
            select 'ACTIVITY' as kind, a.id as subject, u.id as unit_id, a.title as name, u.name as unit_name
              from campaigns.campaign_tree t
              join activities.activity_line a on a.campaign_id = t.member_id
              join units.unit_line u on u.id = a.unit_id
             where t.campaign_id = :campaign and a.review_state = 'PASSED' and a.public_status <> 'CANCELLED' and
            """ + BELOW;

    private final JdbcClient database;

    SuggestionStore(JdbcClient database) {
        this.database = database;
    }

    /** By name; words narrow it. */
    List<Suggestion> list(Kind kind, UnitId head, CampaignId campaign, String words, LocalDate today, int most) {
        return asked("select x.* from (" + sqlOf(kind) + """
                ) x
                 where :words = '' or x.name ilike :pattern or x.unit_name ilike :pattern
                 order by x.unit_name, x.name, x.subject limit :most
                """, kind, head, campaign, today)
                .param("words", words)
                .param("pattern", "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .param("most", most)
                .query(SuggestionStore::suggestion)
                .list();
    }

    Optional<Suggestion> find(Kind kind, UUID subject, UnitId head, CampaignId campaign, LocalDate today) {
        return asked("select x.* from (" + sqlOf(kind) + ") x where x.subject = :subject", kind, head, campaign, today)
                .param("subject", subject)
                .query(SuggestionStore::suggestion)
                .optional();
    }

    private JdbcClient.StatementSpec asked(String sql, Kind kind, UnitId head, CampaignId campaign, LocalDate today) {
        var asked = database.sql(sql).param("head", head.value()).param("today", today);
        return kind == Kind.ACTIVITY ? asked.param("campaign", campaign.value()) : asked;
    }

    private static String sqlOf(Kind kind) {
        return switch (kind) {
            case UNIT -> UNITS;
            case ACTIVITY -> ACTIVITIES;
        };
    }

    private static Suggestion suggestion(ResultSet row, int number) throws SQLException {
        return new Suggestion(
                Kind.valueOf(row.getString("kind")),
                row.getObject("subject", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("name"),
                row.getString("unit_name"));
    }
}
