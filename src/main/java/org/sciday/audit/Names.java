package org.sciday.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that the modules above can name. */
@Component
public class Names {

    private final ObjectProvider<NameSource> sources;

    Names(ObjectProvider<NameSource> sources) {
        this.sources = sources;
    }

    public Map<UUID, String> of(Collection<UUID> ids) {
        var names = new HashMap<UUID, String>();
        var missing = new HashSet<>(ids);
        for (var source : sources) {
            if (missing.isEmpty()) {
                break;
            }
            names.putAll(source.namesOf(missing));
            missing.removeAll(names.keySet());
        }
        return names;
    }
}
