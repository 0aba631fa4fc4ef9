package org.sciday._support;

import java.util.List;
import java.util.UUID;
import org.sciday.activities.Activities;
import org.sciday.recommendations.EntryId;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.Lists;
import org.sciday.recommendations.NewRound;
import org.sciday.recommendations.NoticeObjectionId;
import org.sciday.recommendations.Place;
import org.sciday.recommendations.PublicNotices;
import org.sciday.recommendations.Ranking;
import org.sciday.recommendations.RoundId;
import org.sciday.recommendations.Rounds;
import org.sciday.secrets.Vault;
import org.sciday.shared.Role;
import org.sciday.units.UnitKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The county asks the house's unit, which recommends itself; shown to the public unless the things are hidden. */
final class MatrixRecommendations {

    private MatrixRecommendations() {}

    static RoundId round(MatrixThings things) {
        return things.once("round", () -> {
            var manager = things.house().viewer(Role.MANAGER);
            var clerk = things.house().viewer(Role.CLERK);
            var unit = things.house().unit();
            var campaign = things.bean(Activities.class).get(things.held()).campaign();
            var places = List.of(new Place(Kind.UNIT, UnitKind.VENUE, 2));
            var asked = new NewRound(campaign, "优秀单位", null, 5, places);
            var id = things.bean(Rounds.class).announce(asked, UUID.randomUUID(), manager);
            var lists = things.bean(Lists.class);
            lists.add(id, unit, Kind.UNIT, unit.value(), clerk);
            lists.reason(lists.sheet(id, unit, clerk).of(Kind.UNIT).getFirst().id(), "工作扎实", clerk);
            lists.handIn(id, unit, clerk);
            things.bean(Ranking.class).accept(id, unit, manager);
            if (!things.hidden()) {
                things.bean(PublicNotices.class).show(id, manager);
            }
            return id;
        });
    }

    static EntryId entry(MatrixThings things) {
        var house = things.house();
        var sheet = things.bean(Lists.class).sheet(round(things), house.unit(), house.viewer(Role.CLERK));
        return sheet.of(Kind.UNIT).getFirst().id();
    }

    static NoticeObjectionId objection(MatrixThings things) {
        var id = NoticeObjectionId.next();
        things.bean(JdbcClient.class).sql("""
                insert into recommendations.objection (id, round_id, account_id, key, sealed, made_at, answer)
                values (?, ?, ?, ?, ?, now(), '')
                """)
                .params(
                        id.value(),
                        round(things).value(),
                        things.house().resident().id().value(),
                        UUID.randomUUID(),
                        things.bean(Vault.class).seal("林小夏\n13800001234\n有误"))
                .update();
        return id;
    }
}
