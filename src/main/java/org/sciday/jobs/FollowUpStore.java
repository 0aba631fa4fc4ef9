package org.sciday.jobs;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks into the registry of events, which is the framework's own table. */
@Repository
class FollowUpStore {

    private final JdbcClient database;

    FollowUpStore(JdbcClient database) {
        this.database = database;
    }

    /** The listener of a publication that has failed and was not done since. */
    Optional<String> failed(UUID id) {
        return database.sql("select listener_id from event_publication where id = :id and status = 'FAILED'")
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
