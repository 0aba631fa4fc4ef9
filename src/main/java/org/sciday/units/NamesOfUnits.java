package org.sciday.units;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sciday.accounts.UnitNames;
import org.sciday.audit.NameSource;
import org.sciday.shared.UnitId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Answers the modules below that show a unit's name without knowing what a unit is. */
@Configuration(proxyBeanMethods = false)
class NamesOfUnits {

    @Bean
    UnitNames unitNames(NameStore names) {
        return names::namesOf;
    }

    @Bean
    NameSource unitNameSource(NameStore names) {
        return ids -> byValue(names, ids);
    }

    private static Map<UUID, String> byValue(NameStore names, Collection<UUID> ids) {
        var found = new HashMap<UUID, String>();
        names.namesOf(ids.stream().map(UnitId::new).toList()).forEach((id, name) -> found.put(id.value(), name));
        return found;
    }
}
