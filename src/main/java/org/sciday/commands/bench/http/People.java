package org.sciday.commands.bench.http;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.sciday.accounts.Passes;
import org.sciday.database.DatabaseAddress;
import org.sciday.shared.AccountId;
import org.sciday.shared.Ids;

/** Residents by the thousand, made without the pages of sign-up. They show who they are by a pass, as in every rush. */
public final class People {

    private static final int CHUNK = 5_000;

    private final UUID[] accounts;
    private final Passes passes;

    private People(int count, Passes passes) {
        accounts = new UUID[count];
        Arrays.setAll(accounts, i -> Ids.next());
        this.passes = passes;
    }

    public static People signUp(DatabaseAddress address, Passes passes, Instant now, int count) throws SQLException {
        var people = new People(count, passes);
        try (var connection = address.connect()) {
            for (var from = 0; from < count; from += CHUNK) {
                add(connection, Arrays.copyOfRange(people.accounts, from, Math.min(count, from + CHUNK)), now);
            }
        }
        return people;
    }

    private static void add(Connection connection, UUID[] accounts, Instant now) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into accounts.account (id, display_name, email_sealed, email_hash, created_at)
                select id, '某人', uuid_send(id), uuid_send(id), ? from unnest(?) as given (id)
                """)) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.setArray(2, connection.createArrayOf("uuid", accounts));
            insert.executeUpdate();
        }
    }

    public int count() {
        return accounts.length;
    }

    public UUID account(int person) {
        return accounts[person];
    }

    /** What each of them sends to the address; made beforehand, so that it costs nothing while something is measured. */
    public IntFunction<byte[]> posts(String path, String body) {
        var posts = new byte[accounts.length][];
        Arrays.setAll(posts, person -> post(path, body, pass(person, path), null));
        return person -> posts[person];
    }

    String pass(int person, String path) {
        return passes.issue(new AccountId(accounts[person]), path);
    }

    /** @param number of the queue outside, when the person was given one */
    static byte[] post(String path, String body, String pass, @Nullable String number) {
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                        + Passes.HEADER + ": " + pass
                        + (number == null ? "" : "\r\nSciday-Queue: " + number)
                        + (body.isEmpty() ? "" : "\r\nContent-Type: application/json")
                        + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII);
    }
}
