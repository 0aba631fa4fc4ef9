package org.sciday.shared.web;

import java.util.List;
import java.util.UUID;

/**
 * The page for a problem: what happened, what to do, and for bugs the id under which it was logged.
 *
 * @param faults what is wrong with which field, in words; empty when the problem is none of fields
 */
public record Problems(int status, String title, String detail, List<String> faults, UUID id, boolean isBug) {

    public Problems {
        faults = List.copyOf(faults);
    }
}
