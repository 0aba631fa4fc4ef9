package org.sciday.campaigns;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.Source;
import org.sciday.shared.UnitId;

/** A hosting unit (主办单位) as the notice writes it, and the registered unit it is, once somebody said so. */
public record Host(
        UUID id,
        String name,
        @Nullable UnitId unitId,
        @Nullable Source source) {}
