package org.sciday.shared;

import org.jspecify.annotations.Nullable;

/** One role of one person, bound to a unit; operators' grants are bound to none. */
public record Grant(
        Role role, @Nullable UnitId unit, @Nullable String unitName) {}
