package org.sciday.favourites.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FavouriteQueries {

    private final JdbcClient database;

    FavouriteQueries(JdbcClient database) {
        this.database = database;
    }

    /** What is still to come in the order of time, then what is over, the latest first. */
    List<FavouritesPage.Row> of(AccountId account, Instant now) {
        return database.sql("""
                select f.thing_id as id, coalesce(a.title, '') as title, coalesce(a.topics[1], '') as topic,
                       coalesce(a.public_status, 'SCHEDULED') as status, s.site_name, s.starts_at, s.ends_at
                  from favourites.favourite f
                  left join activities.published_activity a on a.id = f.thing_id
                  left join lateral (
                       select t.site_name, t.starts_at, t.ends_at from activities.published_session t
                        where t.activity_id = a.id
                        order by t.ends_at <= :now, abs(extract(epoch from t.starts_at - :now)) limit 1) s on true
                 where f.account_id = :account and f.kind = 'ACTIVITY'
                 order by s.starts_at is null, s.ends_at <= :now, abs(extract(epoch from s.starts_at - :now))
                """)
                .param("account", account.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(FavouriteQueries::row)
                .list();
    }

    private static FavouritesPage.Row row(ResultSet row, int number) throws SQLException {
        return new FavouritesPage.Row(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("topic"),
                row.getString("status"),
                row.getString("site_name"),
                instant(row.getTimestamp("starts_at")),
                instant(row.getTimestamp("ends_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
