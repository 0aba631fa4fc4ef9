package org.sciday.files;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.files.KeptRendition.Content;
import org.sciday.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Loads and saves what is known of pictures; their bytes are in the {@link FileStore}. */
@Repository
class PictureStore {

    private final JdbcClient database;

    PictureStore(JdbcClient database) {
        this.database = database;
    }

    void add(Picture picture) {
        database.sql("""
                insert into files.picture
                       (id, sha256, width, height, bytes, name, stored_by, stored_at, average_color, published, look,
                        taken_on)
                values (:id, :sha256, :width, :height, :bytes, :name, :storedBy, :storedAt, :averageColor, :published,
                        :look, :takenOn)
                """)
                .param("id", picture.id().value())
                .param("sha256", picture.sha256())
                .param("width", picture.width())
                .param("height", picture.height())
                .param("bytes", picture.bytes())
                .param("name", picture.name())
                .param(
                        "storedBy",
                        picture.storedBy() == null ? null : picture.storedBy().value())
                .param("storedAt", picture.storedAt().atOffset(ZoneOffset.UTC))
                .param("averageColor", picture.averageColor())
                .param("published", picture.published())
                .param("look", picture.look())
                .param("takenOn", picture.takenOn())
                .update();
    }

    void addRendition(PictureId picture, KeptRendition rendition) {
        var webp = rendition.webp();
        database.sql("""
                insert into files.rendition (picture_id, width, sha256, bytes, webp_sha256, webp_bytes)
                values (:picture, :width, :hash, :bytes, :webpHash, :webpBytes)
                """)
                .param("picture", picture.value())
                .param("width", rendition.width().pixels())
                .param("hash", rendition.jpeg().hash())
                .param("bytes", rendition.jpeg().bytes())
                .param("webpHash", webp == null ? null : webp.hash())
                .param("webpBytes", webp == null ? null : webp.bytes())
                .update();
    }

    Optional<Picture> find(PictureId id) {
        return database.sql("select * from files.picture where id = :id")
                .param("id", id.value())
                .query(PictureStore::picture)
                .optional();
    }

    Optional<KeptRendition> renditionOf(PictureId id, PictureWidth width) {
        return database.sql("""
                select sha256, bytes, webp_sha256, webp_bytes from files.rendition where picture_id = :id and width = :width
                """)
                .param("id", id.value())
                .param("width", width.pixels())
                .query((row, number) -> new KeptRendition(
                        width,
                        new Content(row.getString("sha256"), row.getInt("bytes")),
                        webp(row.getString("webp_sha256"), row.getInt("webp_bytes"))))
                .optional();
    }

    private static @Nullable Content webp(@Nullable String hash, int bytes) {
        return hash == null ? null : new Content(hash, bytes);
    }

    void setPublished(PictureId id, boolean published) {
        database.sql("update files.picture set published = :published where id = :id")
                .param("id", id.value())
                .param("published", published)
                .update();
    }

    private static Picture picture(ResultSet row, int number) throws SQLException {
        var storedBy = row.getObject("stored_by", UUID.class);
        return new Picture(
                new PictureId(row.getObject("id", UUID.class)),
                row.getString("sha256"),
                row.getInt("width"),
                row.getInt("height"),
                row.getLong("bytes"),
                row.getString("name"),
                storedBy == null ? null : new AccountId(storedBy),
                row.getObject("stored_at", OffsetDateTime.class).toInstant(),
                row.getString("average_color"),
                row.getBoolean("published"),
                row.getObject("look", Long.class),
                row.getObject("taken_on", LocalDate.class));
    }
}
