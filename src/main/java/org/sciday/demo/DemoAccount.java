package org.sciday.demo;

import org.jspecify.annotations.Nullable;
import org.sciday.shared.Role;

/**
 * An account to look around with.
 *
 * @param role null for residents
 * @param note what to look at with it
 */
public record DemoAccount(@Nullable Role role, String name, String login, String note) {}
