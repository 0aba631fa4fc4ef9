package org.sciday._support;

import java.util.UUID;
import org.sciday.files.Papers;
import org.sciday.reservations.care.AppealId;
import org.sciday.reservations.groups.GroupBookingId;
import org.sciday.secrets.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makers of what residents ask of a house beyond a place: an appeal, a visit as a group. */
final class MatrixCare {

    private MatrixCare() {}

    /** The same at the desk and for machines: a person appeals once. */
    static Object appeal(MatrixThings things) {
        return things.once("appeal", () -> newAppeal(things));
    }

    /** Of somebody who stayed away from the house's session. */
    private static AppealId newAppeal(MatrixThings things) {
        var database = things.bean(JdbcClient.class);
        var suspension = UUID.randomUUID();
        var appeal = AppealId.next();
        database.sql("""
                insert into reservations.suspension (id, account_id, missed, made_at, ends_at)
                values (?, gen_random_uuid(), 1, now(), now() + interval '30 days')
                """).params(suspension).update();
        database.sql("""
                insert into reservations.no_show (reservation_id, account_id, session_id, day, counted_at, suspension_id)
                select id, account_id, session_id, current_date, now(), ? from reservations.reservation where id = ?
                """).params(suspension, things.reservation().value()).update();
        database.sql("insert into reservations.appeal (id, suspension_id, sealed_text, made_at) values (?, ?, ?, now())")
                .params(appeal.value(), suspension, things.bean(Vault.class).seal("来不及取消。"))
                .update();
        return appeal;
    }

    /** Of the resident, who wants to come to the house. */
    static Object group(MatrixThings things) {
        var id = GroupBookingId.next();
        var letter = things.bean(Papers.class).store(MatrixFiles.picture(), "介绍信.png", "letter");
        things.bean(JdbcClient.class).sql("""
                insert into reservations.group_booking
                       (id, session_id, account_id, key, organisation, sealed_contact, pupils, teachers,
                        letter_name, letter_hash, state, made_at)
                values (?, ?, ?, ?, '第一小学', ?, 28, 2, ?, ?, 'REQUESTED', now())
                """)
                .params(
                        id.value(),
                        things.bookable().value(),
                        things.house().resident().id().value(),
                        UUID.randomUUID(),
                        things.bean(Vault.class).seal("王老师\n13800001234"),
                        letter.name(),
                        letter.hash())
                .update();
        return id;
    }
}
