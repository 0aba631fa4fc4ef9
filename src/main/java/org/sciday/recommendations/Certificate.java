package org.sciday.recommendations;

import java.time.LocalDate;

/**
 * What a commended unit receives; anybody who has the code can check it.
 *
 * @param name of the unit or the activity
 * @param unitName whose it is
 * @param honour the campaign
 * @param withdrawn why it no longer holds; empty as long as it does
 */
public record Certificate(
        String code, EntryId entry, RoundId round, Kind kind, String name, String unitName, String honour, String issuer, LocalDate issuedOn, String withdrawn) {

    public boolean isWithdrawn() {
        return !withdrawn.isEmpty();
    }

    /** In groups of four, as people read it out. */
    public String spaced() {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
