package org.sciday.units;

import java.time.Instant;
import java.util.Map;

/** What a person has typed so far, by the names of the form's fields. */
public record RegistrationDraft(Map<String, String> fields, Instant savedAt) {

    public RegistrationDraft {
        fields = Map.copyOf(fields);
    }
}
