package org.sciday.activities;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sciday.audit.NameSource;
import org.springframework.stereotype.Component;

/** Gives activities their titles on the pages of the trail. */
@Component
class ActivityNames implements NameSource {

    private final ActivityStore store;

    ActivityNames(ActivityStore store) {
        this.store = store;
    }

    @Override
    public Map<UUID, String> namesOf(Collection<UUID> ids) {
        return store.list(ids.stream().map(ActivityId::new).toList()).stream()
                .collect(Collectors.toMap(activity -> activity.id().value(), Activity::title));
    }
}
