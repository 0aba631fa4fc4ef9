package org.sciday.accounts;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.sciday.audit.NameSource;
import org.sciday.shared.AccountId;
import org.springframework.stereotype.Component;

/** Lets the audit trail call people by their names. */
@Component
class PeopleNames implements NameSource {

    private final AccountStore store;

    PeopleNames(AccountStore store) {
        this.store = store;
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return store.namesOf(ids.stream().map(AccountId::new).toList()).entrySet().stream()
                .collect(toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }
}
