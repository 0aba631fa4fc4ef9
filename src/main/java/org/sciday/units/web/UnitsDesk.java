package org.sciday.units.web;

import org.sciday.shared.Permission;
import org.sciday.shared.web.DeskLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class UnitsDesk {

    @Bean
    DeskLink unitsLink() {
        return new DeskLink(50, "units.menu", "/desk/units", Permission.SUBTREE_VIEW);
    }

    @Bean
    DeskLink ownUnitLink() {
        return new DeskLink(51, "units.mine", "/desk/units/mine", Permission.OBLIGATIONS_VIEW);
    }
}
