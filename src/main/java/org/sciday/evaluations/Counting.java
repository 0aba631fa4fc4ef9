package org.sciday.evaluations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sciday.shared.Derived;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** Counts the evidence of large evaluations beforehand, so that their table answers at once; the page says when. Rule 12. */
@Service
@Order(30)
public class Counting implements Derived {

    /** More units than this make an evaluation large; fewer are counted quickly enough at every look. */
    static final int LARGE = 1_000;

    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final int AT_ONCE = 500;

    private final CountedStore store;
    private final EvaluationStore evaluations;
    private final CandidateStore candidates;
    private final EvaluationAccess access;
    private final TransactionOperations transactions;
    private final Clock clock;

    Counting(
            CountedStore store,
            EvaluationStore evaluations,
            CandidateStore candidates,
            EvaluationAccess access,
            TransactionOperations transactions,
            Clock clock) {
        this.store = store;
        this.evaluations = evaluations;
        this.candidates = candidates;
        this.access = access;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** When the figures of its table were counted; empty when just now. */
    @Transactional(readOnly = true)
    public Optional<Instant> takenAt(EvaluationId id, Viewer by) {
        access.seeAsHead(id, by);
        return store.takenAt(id);
    }

    /** Again now, for those who evaluate and do not want to wait. */
    @Transactional
    public void again(EvaluationId id, Viewer by) {
        var evaluation = access.seeToManage(id, by);
        if (evaluation.isDraft()) {
            throw Evaluations.notOpen();
        }
        if (!take(evaluation, clock.instant())) {
            throw new RuleBroken("evaluations.counted-right-now");
        }
    }

    /** All large ones that were not counted lately, each in a transaction of its own. */
    void takeDue() {
        var now = clock.instant();
        takeAll(store.due(now.minus(FRESH)), now);
    }

    private void takeAll(List<EvaluationId> ids, Instant now) {
        for (var id : ids) {
            transactions.executeWithoutResult(taking -> evaluations.find(id).ifPresent(found -> take(found, now)));
        }
    }

    @Override
    public String name() {
        return "evaluations";
    }

    @Override
    public String rebuild() {
        var now = clock.instant();
        var all = store.due(now);
        takeAll(all, now);
        return all.size() + " evaluations, " + store.size() + " figures";
    }

    /** A small one is counted at every look. */
    private boolean take(Evaluation evaluation, Instant now) {
        if (candidates.page(evaluation, 1, 1, now).total() <= LARGE) {
            store.forget(evaluation.id());
            return true;
        }
        if (!store.begin(evaluation.id(), now)) {
            return false;
        }
        var units = candidates.all(evaluation, now).stream().map(Candidate::id).toList();
        for (var from = 0; from < units.size(); from += AT_ONCE) {
            store.add(evaluation, units.subList(from, Math.min(units.size(), from + AT_ONCE)), now);
        }
        return true;
    }
}
