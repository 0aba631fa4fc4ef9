package org.sciday.evaluations.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.evaluations.Change;
import org.sciday.evaluations.Evaluation;
import org.sciday.evaluations.Frozen;
import org.sciday.evaluations.Progress;
import org.sciday.evaluations.Snapshot;

/**
 * The frozen result and what would be different today.
 *
 * @param snapshot null before anything was frozen
 * @param holds does it come out the same when it is computed again from what was kept?
 */
public record FrozenPage(
        Evaluation evaluation,
        Progress progress,
        @Nullable Snapshot snapshot,
        @Nullable Frozen frozen,
        boolean holds,
        List<Change> changes,
        boolean mayFreeze) {

    public String path() {
        return "/desk/evaluations/" + evaluation.id();
    }
}
