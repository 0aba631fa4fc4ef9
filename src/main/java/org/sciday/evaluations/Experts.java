package org.sciday.evaluations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.sciday.accounts.Accounts;
import org.sciday.accounts.Address;
import org.sciday.audit.Trail;
import org.sciday.messages.Messages;
import org.sciday.shared.AccountId;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who marks, asked by those who evaluate. What experts themselves do is in {@link Marking}. */
@Service
public class Experts {

    private static final int MOST = 50;

    private final ExpertStore store;
    private final EvaluationAccess access;
    private final Accounts accounts;
    private final Messages messages;
    private final Trail trail;
    private final Clock clock;

    Experts(ExpertStore store, EvaluationAccess access, Accounts accounts, Messages messages, Trail trail, Clock clock) {
        this.store = store;
        this.access = access;
        this.accounts = accounts;
        this.messages = messages;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Expert> of(EvaluationId evaluation, Viewer by) {
        access.seeAsHead(evaluation, by);
        return store.of(evaluation);
    }

    /** By the phone or mail they signed up with. Asking twice is harmless. */
    @Transactional
    public void invite(EvaluationId evaluation, String address, Viewer by) {
        access.seeToChange(evaluation, by);
        var account = Address.parse(address)
                .flatMap(accounts::findByAddress)
                .orElseThrow(() -> InvalidInput.of("address", "evaluations.expert-unknown"));
        if (store.of(evaluation).size() >= MOST) {
            throw new RuleBroken("evaluations.too-many-experts", MOST);
        }
        if (store.add(evaluation, account, by, clock.instant())) {
            trail.record(by, "evaluations.expert-invited", EvaluationAccess.TYPE, evaluation.value(), null, of(account));
            messages.tell(account, "evaluations.told.invited", List.of(), "/me/evaluations/" + evaluation);
        }
    }

    /** Only who has marked nothing: marks are not made to disappear. */
    @Transactional
    public void withdraw(EvaluationId evaluation, AccountId account, Viewer by) {
        access.seeToChange(evaluation, by);
        var expert = store.of(evaluation).stream()
                .filter(one -> one.account().equals(account))
                .findFirst()
                .orElseThrow(() -> unknown(evaluation, by));
        if (expert.marked() > 0) {
            throw new RuleBroken("evaluations.expert-has-marked");
        }
        store.remove(evaluation, account);
        trail.record(by, "evaluations.expert-withdrawn", EvaluationAccess.TYPE, evaluation.value(), of(account), null);
    }

    private NotFound unknown(EvaluationId evaluation, Viewer by) {
        return access.refused(by, "evaluations.seen", evaluation);
    }

    private static Map<String, String> of(AccountId account) {
        return Map.of("account", account.toString());
    }
}
