package org.sciday.recommendations;

import java.time.LocalDate;

/**
 * What a commended unit receives; anybody who has the code can check it.
 *
 * @param name of the unit or the activity
 * @param unitName whose it is
 * @param honour the campaign
 */
public record Certificate(
        String code, RoundId round, Kind kind, String name, String unitName, String honour, String issuer, LocalDate issuedOn) {

    /** In groups of four, as people read it out. */
    public String spaced() {
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }
}
