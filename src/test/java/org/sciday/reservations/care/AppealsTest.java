package org.sciday.reservations.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sciday._support.ScidayTest;
import org.sciday.shared.Conflict;
import org.sciday.shared.NotFound;
import org.sciday.shared.Role;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is suspended may say why. */
@ScidayTest
class AppealsTest extends MissedScene {

    @Autowired
    Appeals appeals;

    @Test
    void anAcceptedAppealLiftsTheSuspensionForGood() {
        noShows.lookBack();
        appeals.make("孩子发烧，来不及取消。", xiaoxia);
        assertThatThrownBy(() -> appeals.make("再说一次", xiaoxia)).isInstanceOf(Conflict.class);
        var id = appealOf(xiaoxia);
        var stranger = cast.viewer(cast.staff("外人", Role.MANAGER, sessions.house().association()));
        assertThatThrownBy(() -> appeals.accept(id, stranger)).isInstanceOf(NotFound.class);
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, house.association()));
        assertThat(appeals.see(id, manager).text()).isEqualTo("孩子发烧，来不及取消。");
        appeals.accept(id, manager);
        noShows.lookBack();
        assertThat(suspensions.isSuspended(xiaoxia)).isFalse();
        assertThatThrownBy(() -> appeals.decline(id, "太晚", manager)).isInstanceOf(Conflict.class);
    }

    @Test
    void aDeclinedAppealKeepsItAndSaysWhy() {
        noShows.lookBack();
        appeals.make("忘了。", xiaoxia);
        var manager = cast.viewer(cast.staff("石二", Role.MANAGER, house.association()));
        appeals.decline(appealOf(xiaoxia), "没有说明原因", manager);
        assertThat(suspensions.isSuspended(xiaoxia)).isTrue();
        assertThat(told(xiaoxia)).contains("reservations.care.told.declined");
    }

    private AppealId appealOf(Viewer who) {
        return new AppealId(database.sql("""
                select a.id from reservations.appeal a join reservations.suspension s on s.id = a.suspension_id
                 where s.account_id = ?
                """).params(who.id().value()).query(UUID.class).single());
    }
}
