package org.sciday.reservations.groups.web;

import java.time.Clock;
import java.util.List;
import org.sciday.shared.Festival;
import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.sciday.shared.web.DeskTile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The entry of the desk's rail, and how many groups wait behind it. */
@Configuration(proxyBeanMethods = false)
class GroupsDesk {

    private static final String PATH = "/desk/groups";

    @Bean
    DeskLink groupsLink() {
        return new DeskLink(25, "reservations.groups.desk", PATH, Permission.ACTIVITIES_EDIT);
    }

    @Bean
    DeskTile.Source groupTiles(GroupQueries queries, Clock clock) {
        return viewer -> {
            var heads = viewer.unitsWith(Permission.ACTIVITIES_EDIT);
            var waiting = heads.isEmpty() ? 0 : queries.count(heads, false, Festival.dateOf(clock.instant()));
            return waiting == 0 ? List.of() : List.of(new DeskTile(25, "reservations.groups.tile", waiting, PATH));
        };
    }
}
