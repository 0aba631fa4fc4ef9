package org.sciday.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps which files come with a notice; their bytes are in the file store. */
@Repository
class AttachmentStore {

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NoticeId notice, AttachmentId id, OriginalFile file) {
        jdbc.sql("""
                insert into notices.attachment (id, notice_id, position, name, sha256, bytes)
                values (:id, :notice,
                        (select coalesce(max(position), 0) + 1 from notices.attachment where notice_id = :notice),
                        :name, :hash, :bytes)
                """)
                .param("id", id.value())
                .param("notice", notice.value())
                .param("name", file.name())
                .param("hash", file.hash())
                .param("bytes", file.bytes())
                .update();
    }

    List<Attachment> of(NoticeId notice) {
        return jdbc.sql("select * from notices.attachment where notice_id = :notice order by position, id")
                .param("notice", notice.value())
                .query(AttachmentStore::attachment)
                .list();
    }

    boolean remove(NoticeId notice, AttachmentId id) {
        return jdbc.sql("delete from notices.attachment where id = :id and notice_id = :notice")
                .param("id", id.value())
                .param("notice", notice.value())
                .update() == 1;
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                new AttachmentId(row.getObject("id", UUID.class)),
                new OriginalFile(row.getString("name"), row.getString("sha256"), row.getInt("bytes")));
    }
}
