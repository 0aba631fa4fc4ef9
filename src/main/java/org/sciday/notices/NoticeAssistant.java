package org.sciday.notices;

import java.util.List;

/**
 * Something beside the rules that proposes values of a notice, such as a language model. It only proposes: {@link Assisted}
 * keeps what stands in the text and contradicts no rule, and a person confirms.
 */
public interface NoticeAssistant {

    /** Whether there is one. Without, no text leaves the platform. */
    boolean isOn();

    /** Never fails: who cannot answer in time proposes nothing. */
    List<Suggestion> suggest(String text);

    /** @param quote the words of the notice that say so */
    record Suggestion(FindingField field, Object value, String quote) {}
}
