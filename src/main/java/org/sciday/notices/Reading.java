package org.sciday.notices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.shared.Conflict;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;

/**
 * What was read out of a notice, and what people decided about it. Immutable: every decision is a new reading with the next
 * version, and a step that can be undone.
 *
 * @param parent the campaign below which it shall hang
 */
public record Reading(
        Verdict verdict,
        @Nullable CampaignId parent,
        List<Finding> findings,
        List<ReadingWarning> warnings,
        List<Step> steps,
        int version) {

    private static final int MOST_STEPS = 60;
    private static final int MOST_FINDINGS = 1_000;

    public Reading {
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
        steps = List.copyOf(steps);
    }

    /** What one decision changed: the findings as they were before, and those that were not there. */
    public record Step(List<Finding> before, List<Integer> added) {

        public Step {
            before = List.copyOf(before);
            added = List.copyOf(added);
        }

        boolean isEmpty() {
            return before.isEmpty() && added.isEmpty();
        }

        boolean concerns(Finding finding) {
            return added.contains(finding.id()) || before.stream().anyMatch(one -> one.id() == finding.id());
        }
    }

    public @Nullable String kind() {
        return verdict.kind();
    }

    public boolean isCampaign() {
        return verdict.isCampaign();
    }

    public Finding get(int id) {
        return find(id).orElseThrow(() -> new NotFound("notices.no-such-value"));
    }

    public Optional<Finding> find(int id) {
        return findings.stream().filter(finding -> finding.id() == id).findFirst();
    }

    public List<Finding> accepted() {
        return findings.stream().filter(Finding::isAccepted).toList();
    }

    /** Sure, nothing odd, and no other value of the same kind that contradicts it. */
    public List<Finding> safe() {
        return findings.stream()
                .filter(finding -> finding.looksSafe() && rivalsOf(finding).isEmpty())
                .toList();
    }

    /** Other values for something that can be stated once only, unless they were refused. */
    public List<Finding> rivalsOf(Finding finding) {
        return finding.field().isMany()
                ? List.of()
                : findings.stream()
                        .filter(other -> other.field() == finding.field() && other.id() != finding.id())
                        .filter(other -> !other.isRejected())
                        .toList();
    }

    public long countOpen() {
        return findings.stream().filter(Finding::isOpen).count();
    }

    /** Of two values for one thing only one is accepted; the other is refused with it. */
    public Reading accept(Collection<Integer> ids, int seen) {
        checkUnchanged(ids, seen);
        var refused = new HashSet<Integer>();
        ids.forEach(id -> rivalsOf(get(id)).forEach(rival -> refused.add(rival.id())));
        ids.forEach(refused::remove);
        return changed(finding -> ids.contains(finding.id()) && !hasLaterRival(finding, ids)
                ? finding.decided(Finding.Decision.ACCEPTED, version + 1)
                : refused.contains(finding.id()) || ids.contains(finding.id())
                        ? finding.decided(Finding.Decision.REJECTED, version + 1)
                        : finding);
    }

    public Reading acceptSafe() {
        return accept(safe().stream().map(Finding::id).toList(), version);
    }

    public Reading reject(Collection<Integer> ids, int seen) {
        checkUnchanged(ids, seen);
        return decide(ids, Finding.Decision.REJECTED);
    }

    /** As if nobody had decided yet. */
    public Reading reopen(Collection<Integer> ids, int seen) {
        checkUnchanged(ids, seen);
        return decide(ids, Finding.Decision.OPEN);
    }

    /** A corrected value is an accepted one. */
    public Reading correct(int id, Object value, int seen) {
        checkUnchanged(List.of(id), seen);
        var rivals = rivalsOf(get(id)).stream().map(Finding::id).toList();
        return changed(finding -> finding.id() == id
                ? finding.corrected(value, version + 1)
                : rivals.contains(finding.id())
                        ? finding.decided(Finding.Decision.REJECTED, version + 1)
                        : finding);
    }

    /** A value that a person typed or took from a sentence is an accepted one. */
    public Reading add(FindingField field, Object value, @Nullable TextSpan span) {
        if (findings.size() >= MOST_FINDINGS) {
            throw new RuleBroken("notices.too-many-values", MOST_FINDINGS);
        }
        var id = findings.stream().mapToInt(Finding::id).max().orElse(0) + 1;
        var typed = new Finding(
                id,
                field,
                value,
                span,
                1,
                Finding.Origin.TYPED,
                Finding.Decision.ACCEPTED,
                List.of(),
                version + 1);
        var rivals = rivalsOf(typed);
        var all = new ArrayList<>(findings);
        all.replaceAll(finding -> rivals.contains(finding)
                ? finding.decided(Finding.Decision.REJECTED, version + 1)
                : finding);
        all.add(typed);
        return with(all, withStep(new Step(rivals, List.of(id))));
    }

    /** Takes the last step back. */
    public Reading undo(int seen) {
        if (steps.isEmpty()) {
            throw new RuleBroken("notices.nothing-to-undo");
        }
        if (seen != version) {
            throw new Conflict("notices.decided-meanwhile");
        }
        var last = steps.getLast();
        var all = new ArrayList<>(findings);
        all.removeIf(last::concerns);
        last.before().forEach(before -> all.add(before.changedIn(version + 1)));
        all.sort(Comparator.comparingInt(Finding::id));
        return with(all, steps.subList(0, steps.size() - 1));
    }

    public Reading below(@Nullable CampaignId newParent) {
        return new Reading(verdict, newParent, findings, warnings, steps, version + 1);
    }

    /** A person says whether a campaign is to be opened from it. */
    Reading judged(boolean campaign) {
        return new Reading(verdict.judged(campaign), parent, findings, warnings, steps, version + 1);
    }

    /** Read once more: what the reader now holds it to be, and what became of the values. */
    Reading readAgain(Reading fresh, List<Finding> merged, Step step) {
        var newSteps = step.isEmpty() ? steps : withStep(step);
        return new Reading(verdict.readAgain(fresh.verdict), parent, merged, fresh.warnings, newSteps, version + 1);
    }

    public boolean isUnchangedBy(Reading other) {
        return findings.equals(other.findings)
                && Objects.equals(parent, other.parent)
                && verdict.equals(other.verdict);
    }

    private Reading decide(Collection<Integer> ids, Finding.Decision decision) {
        return changed(finding -> ids.contains(finding.id()) ? finding.decided(decision, version + 1) : finding);
    }

    private Reading changed(UnaryOperator<Finding> change) {
        var after = findings.stream().map(change).toList();
        var before = new ArrayList<Finding>();
        for (var i = 0; i < findings.size(); i++) {
            if (!findings.get(i).equals(after.get(i))) {
                before.add(findings.get(i));
            }
        }
        return before.isEmpty() ? this : with(after, withStep(new Step(before, List.of())));
    }

    private List<Step> withStep(Step step) {
        var all = new ArrayList<>(steps);
        all.add(step);
        return all.size() > MOST_STEPS ? all.subList(all.size() - MOST_STEPS, all.size()) : all;
    }

    /** As it was first read, with more proposals; no decision of anybody. */
    Reading with(List<Finding> proposed) {
        return new Reading(verdict, parent, proposed, warnings, steps, version);
    }

    private Reading with(List<Finding> newFindings, List<Step> newSteps) {
        return new Reading(verdict, parent, newFindings, warnings, newSteps, version + 1);
    }

    /** Both were ticked at once: the later of the two stands. */
    private boolean hasLaterRival(Finding finding, Collection<Integer> ids) {
        return rivalsOf(finding).stream().anyMatch(rival -> ids.contains(rival.id()) && rival.id() > finding.id());
    }

    /** Somebody else may have decided about other values meanwhile; about the same ones the second is told. */
    private void checkUnchanged(Collection<Integer> ids, int seen) {
        Set<Integer> asked = new HashSet<>(ids);
        asked.forEach(this::get);
        if (findings.stream().anyMatch(finding -> asked.contains(finding.id()) && finding.changedIn() > seen)) {
            throw new Conflict("notices.decided-meanwhile");
        }
    }
}
