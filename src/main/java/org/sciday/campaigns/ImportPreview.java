package org.sciday.campaigns;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;

/** What importing a notice would make, before anything is stored. */
public record ImportPreview(
        String name, int year, @Nullable CampaignLine parent, List<Proposal<?>> proposals, List<FieldError> warnings) {

    public ImportPreview {
        proposals = List.copyOf(proposals);
        warnings = List.copyOf(warnings);
    }

    public enum Verdict {
        /** The campaign will state it itself. */
        STATED,
        /** The same as above: not stated again, so that it follows when it changes there. */
        SAME_AS_ABOVE,
        /** The notice does not say; the campaign above does. */
        INHERITED
    }

    public record Proposal<T extends @Nullable Object>(Part<T> part, T value, Verdict verdict) {}

    public List<Proposal<?>> with(Verdict verdict) {
        return proposals.stream().filter(p -> p.verdict() == verdict).toList();
    }
}
