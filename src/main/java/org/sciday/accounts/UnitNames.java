package org.sciday.accounts;

import java.util.Collection;
import java.util.Map;
import org.sciday.shared.UnitId;

/** Names of units for the desk's header. The units module answers. */
@FunctionalInterface
public interface UnitNames {

    Map<UnitId, String> namesOf(Collection<UnitId> ids);
}
