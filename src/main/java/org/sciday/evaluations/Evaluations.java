package org.sciday.evaluations;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Heading;
import org.sciday.campaigns.Part;
import org.sciday.evaluations.Evaluation.State;
import org.sciday.evaluations.formula.Evidence;
import org.sciday.evaluations.formula.TieRules;
import org.sciday.obligations.Obligations;
import org.sciday.shared.Conflict;
import org.sciday.shared.Festival;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Evaluations: how they begin, by which rules, and when the units see them. The rules are in README.md beside this file. */
@Service
public class Evaluations {

    private static final TieRules USUAL_TIES = new TieRules(List.of(Evidence.JOINED, Evidence.SUMMARIES, Evidence.PUBLISHED));

    private final EvaluationStore store;
    private final Indicators indicators;
    private final EvaluationAccess access;
    private final Obligations obligations;
    private final Campaigns campaigns;
    private final Trail trail;
    private final Clock clock;

    Evaluations(
            EvaluationStore store,
            Indicators indicators,
            EvaluationAccess access,
            Obligations obligations,
            Campaigns campaigns,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.indicators = indicators;
        this.access = access;
        this.obligations = obligations;
        this.campaigns = campaigns;
        this.trail = trail;
        this.clock = clock;
    }

    /** Those that the viewer's unit holds, if they manage it, and those that concern it. */
    @Transactional(readOnly = true)
    public List<EvaluationLine> listFor(Viewer by) {
        return store.linesFor(by.actingUnit(), by.can(Permission.SUBTREE_VIEW), Festival.dateOf(clock.instant()));
    }

    /** For those who evaluate. */
    @Transactional(readOnly = true)
    public Evaluation see(EvaluationId id, Viewer by) {
        return access.seeAsHead(id, by);
    }

    @Transactional(readOnly = true)
    public boolean mayManage(Evaluation evaluation, Viewer by) {
        return access.mayManage(evaluation, by);
    }

    /** Begins with the campaign's indicators and the formulas that fit their names. The same again gives the one there is. */
    @Transactional
    public EvaluationId begin(CampaignId campaign, UUID key, Viewer by) {
        obligations.seeCampaign(campaign, by);
        var head = by.actingUnit();
        if (!by.canFor(Permission.CAMPAIGN_MANAGE, head)) {
            throw new NotAllowed("shared.not-allowed");
        }
        var settings = new Evaluation.Settings(List.of(), false, USUAL_TIES);
        var made = new Evaluation(EvaluationId.next(), campaign, head, settings, State.DRAFT, 1);
        if (!store.add(made, key, clock.instant())) {
            return store.findOf(campaign, head).orElseThrow(() -> new Conflict("evaluations.changed-meanwhile"));
        }
        var names = campaigns.sheetOf(campaign).get(Part.INDICATORS).value().stream().map(Heading::name).toList();
        indicators.begin(made.id(), ShippedIndicators.draftsFor(names), by);
        trail.record(by, "evaluations.begun", EvaluationAccess.TYPE, made.id().value(), null, made);
        return made.id();
    }

    @Transactional
    public void settle(EvaluationId id, Evaluation.Settings settings, int version, Viewer by) {
        var before = access.seeToChange(id, by);
        if (!store.settle(id, settings, version)) {
            throw new Conflict("evaluations.changed-meanwhile");
        }
        trail.record(by, "evaluations.settled", EvaluationAccess.TYPE, id.value(), before.settings(), settings);
    }

    /** From now on each unit sees how its own figures come about. Pressing twice is harmless. */
    @Transactional
    public void open(EvaluationId id, Viewer by) {
        var evaluation = access.seeToChange(id, by);
        if (evaluation.isOpen()) {
            return;
        }
        indicators.checkWeights(id);
        if (!store.move(id, State.DRAFT, State.OPEN, clock.instant())) {
            throw new Conflict("evaluations.changed-meanwhile");
        }
        trail.record(by, "evaluations.opened", EvaluationAccess.TYPE, id.value(), state(State.DRAFT), state(State.OPEN));
    }

    /** For the rules of other use cases of this module. */
    static RuleBroken notOpen() {
        return new RuleBroken("evaluations.not-open");
    }

    private static Map<String, String> state(State state) {
        return Map.of("state", state.name());
    }
}
