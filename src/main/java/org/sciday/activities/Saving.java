package org.sciday.activities;

import java.time.Instant;

/** What became of a text that was sent to be kept. It is kept in either case. */
public sealed interface Saving {

    /** @param version to be sent along with the next text */
    record Saved(int version, Instant at) implements Saving {}

    /** Someone else had changed it since; this text was put aside, to be compared and joined. */
    record SetAside(Activity meanwhile) implements Saving {}
}
