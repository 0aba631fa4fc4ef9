package org.sciday.units;

import org.sciday.accounts.UnitNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers the modules below that show a unit's name without knowing what a unit is. */
@Configuration(proxyBeanMethods = false)
class NamesOfUnits {

    @Bean
    UnitNames unitNames(NameStore names) {
        return names::namesOf;
    }
}
