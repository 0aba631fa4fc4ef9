package org.sciday.regions;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.Region.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of divisions: replaced whole, read whole. */
@Repository
class RegionStore {

    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    RegionStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    Optional<String> version() {
        return database.sql("select version from regions.dataset")
                .query(String.class)
                .optional();
    }

    /** Nodes that start together wait here for one another until the transaction ends. */
    void lock() {
        database.sql("lock table regions.dataset in exclusive mode").update();
    }

    void replace(String version, List<Region> regions, Instant now) {
        database.sql("delete from regions.region").update();
        batches.batchUpdate("""
                insert into regions.region
                       (code, name, level, kind, parent, pinyin, initials, lat, lon, valid_from, valid_to)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, regions, BATCH, RegionStore::fill);
        database.sql("""
                insert into regions.dataset (version, loaded_at) values (:version, :now)
                on conflict (only_row) do update set version = excluded.version, loaded_at = excluded.loaded_at
                """)
                .param("version", version)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Region> all() {
        return database.sql("select * from regions.region order by code, valid_from")
                .query(RegionStore::region)
                .list();
    }

    private static void fill(PreparedStatement insert, Region region) throws SQLException {
        var point = region.point();
        insert.setString(1, region.code().value());
        insert.setString(2, region.name());
        insert.setInt(3, region.level());
        insert.setString(4, region.kind().name());
        insert.setString(5, region.parent() == null ? null : region.parent().value());
        insert.setString(6, region.pinyin());
        insert.setString(7, region.initials());
        insert.setObject(8, point == null ? null : point.lat(), Types.DOUBLE);
        insert.setObject(9, point == null ? null : point.lon(), Types.DOUBLE);
        insert.setObject(10, region.validFrom());
        insert.setObject(11, region.validTo(), Types.DATE);
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        var parent = row.getString("parent");
        return new Region(
                RegionCode.of(row.getString("code")),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                parent == null ? null : RegionCode.of(parent),
                row.getString("pinyin"),
                row.getString("initials"),
                point(row),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }

    private static @Nullable GeoPoint point(ResultSet row) throws SQLException {
        var lat = row.getDouble("lat");
        return row.wasNull() ? null : new GeoPoint(lat, row.getDouble("lon"));
    }
}
