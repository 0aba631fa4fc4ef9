package org.sciday.reservations.care.web;

import java.time.Clock;
import java.util.List;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.sciday.shared.web.DeskTile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the desk's rail, and how many wait behind it. */
@Configuration(proxyBeanMethods = false)
class AppealsDesk {

    private static final String PATH = "/desk/appeals";

    @Bean
    DeskLink appealsLink() {
        return new DeskLink(45, "reservations.care.desk", PATH, Permission.CAMPAIGN_MANAGE);
    }

    @Bean
    DeskTile.Source appealTiles(AppealQueries queries, Clock clock) {
        return viewer -> {
            var heads = viewer.unitsWith(Permission.CAMPAIGN_MANAGE);
            var waiting = heads.isEmpty() ? 0 : queries.count(heads, false, Festival.dateOf(clock.instant()));
            return waiting == 0 ? List.of() : List.of(new DeskTile(45, "reservations.care.tile", waiting, PATH));
        };
    }
}
