package org.sciday.shared.web;

import org.sciday.shared.Permission;

/**
 * An entry of the desk's left rail. Modules offer theirs as beans, so that the centre never names them.
 *
 * @param order 10 what I owe, 20 activities, 30 reviews, 40 door, 50 units, 60 campaigns, 70 reports, 90 operations
 */
public record DeskLink(int order, String messageKey, String href, Permission permission) {}
