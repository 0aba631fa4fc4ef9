package org.sciday.audit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Gives names to ids on the pages of the trail. Modules above offer theirs as beans (people, units, activities …), so
 * that the trail need not know them; each answers for the ids that it knows and leaves out the others.
 */
@FunctionalInterface
public interface NameSource {

    Map<UUID, String> namesOf(Collection<UUID> ids);
}
