package org.sciday.notices;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a second look at a notice makes of the first. Whatever people decided stays; what nobody decided about gives way to
 * what the reader proposes now. The whole is one step, which can be undone.
 */
final class SecondReading {

    private final Reading before;
    private final Reading fresh;
    private final int version;
    private final List<Finding> merged = new ArrayList<>();
    private final List<Finding> changed = new ArrayList<>();
    private final List<Integer> added = new ArrayList<>();

    private SecondReading(Reading before, Reading fresh) {
        this.before = before;
        this.fresh = fresh;
        this.version = before.version() + 1;
    }

    static Reading of(Reading before, Reading fresh) {
        var second = new SecondReading(before, fresh);
        before.findings().forEach(second::keep);
        fresh.findings().stream().filter(second::isNew).forEach(second::add);
        return before.readAgain(fresh, second.merged, new Reading.Step(second.changed, second.added));
    }

    private void keep(Finding finding) {
        if (!finding.isOpen() || !isProposed(finding)) {
            merged.add(finding);
            return;
        }
        var now = sameIn(fresh, finding).map(found -> found.numbered(finding.id(), finding.changedIn()));
        if (now.filter(finding::equals).isPresent() || now.isEmpty() && staysSaid(finding)) {
            merged.add(finding);
            return;
        }
        changed.add(finding);
        now.map(found -> found.changedIn(version)).ifPresent(merged::add);
    }

    private static boolean isProposed(Finding finding) {
        return finding.origin() == Finding.Origin.READ || finding.origin() == Finding.Origin.ASSISTED;
    }

    /** The assistant may be silent today: what it said stays as long as nothing else is said there. */
    private boolean staysSaid(Finding finding) {
        return finding.origin() == Finding.Origin.ASSISTED
                && fresh.findings().stream()
                        .filter(now -> now.field() == finding.field())
                        .noneMatch(now -> !now.field().isMany() || now.overlaps(finding));
    }

    private boolean isNew(Finding found) {
        return sameIn(before, found).isEmpty()
                && before.findings().stream().noneMatch(finding -> settles(finding, found));
    }

    /**
     * A person has corrected what stands there, or chosen the one value that there can be. An assistant says the same in other
     * words each time, so it is not heard again about a place that somebody decided about.
     */
    private static boolean settles(Finding finding, Finding found) {
        var place = finding.origin() == Finding.Origin.CORRECTED && Objects.equals(finding.span(), found.span())
                || found.origin() == Finding.Origin.ASSISTED && !finding.isOpen() && finding.overlaps(found);
        return finding.field() == found.field() && (place || finding.isAccepted() && !found.field().isMany());
    }

    private void add(Finding found) {
        var highest = before.findings().stream().mapToInt(Finding::id).max().orElse(0);
        var id = highest + added.size() + 1;
        merged.add(found.numbered(id, version));
        added.add(id);
    }

    private static Optional<Finding> sameIn(Reading reading, Finding finding) {
        return reading.findings().stream()
                .filter(other -> other.field() == finding.field() && other.value().equals(finding.value()))
                .findFirst();
    }
}
