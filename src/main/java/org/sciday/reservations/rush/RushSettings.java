package org.sciday.reservations.rush;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param perPerson bookings that one person may send a minute
 * @param perAddress bookings a minute from one address before its people are asked for patience
 * @param patienceBits how much work the proof is: about 2 to that power of hashes, a second or two for a phone
 */
@ConfigurationProperties("sciday.rush")
record RushSettings(
        @DefaultValue("12") int perPerson,
        @DefaultValue("6000") int perAddress,
        @DefaultValue("16") int patienceBits) {

    RushSettings {
        if (perPerson < 1 || perAddress < 1 || patienceBits < 1 || patienceBits > 24) {
            throw new IllegalArgumentException("sciday.rush: budgets are positive, patience is 1 to 24 bits");
        }
    }
}
