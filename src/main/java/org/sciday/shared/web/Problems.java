package org.sciday.shared.web;

import java.util.List;

/**
 * The page for a problem: what happened and what to do; the words of a bug hold the id under which it was logged.
 *
 * @param faults what is wrong with which field, in words; empty when the problem is none of fields
 */
public record Problems(int status, String title, String detail, List<String> faults, boolean isBug) {

    public Problems {
        faults = List.copyOf(faults);
    }
}
