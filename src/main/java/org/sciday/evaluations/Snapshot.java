package org.sciday.evaluations;

import java.time.Instant;

/**
 * A frozen result, word for word.
 *
 * @param number counts from 1; freezing again keeps what was frozen before
 * @param sha256 of the content in UTF-8
 */
public record Snapshot(int number, String content, String sha256, Instant frozenAt) {

    public Frozen frozen() {
        return CanonicalJson.read(content);
    }

    /** Is it what was frozen, and does it come out the same when computed again? */
    public boolean holds() {
        return CanonicalJson.sha256(content).equals(sha256)
                && CanonicalJson.write(frozen().again()).equals(content);
    }
}
