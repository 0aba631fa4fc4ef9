package org.sciday.discovery;

/**
 * A way to look at the programme: list, calendar, map. Modules above offer further ones as beans; each takes the same filter
 * in its address and shows the same tabs.
 *
 * @param messageKey of its name
 */
public record ProgrammeView(String path, String messageKey, int order) {}
