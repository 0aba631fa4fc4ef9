package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that rules have proposed so far, in the order of the rules. */
public final class Proposals {

    private final List<Proposal<?>> all = new ArrayList<>();

    public void add(List<? extends Proposal<?>> more) {
        all.addAll(more);
    }

    public void withdraw(Field<?> field) {
        all.removeIf(proposal -> proposal.field().equals(field));
    }

    public Stream<Proposal<?>> stream() {
        return all.stream();
    }

    /** The surest proposal for a single value; the earlier one of two that are equally sure. */
    public <T> Optional<Proposal<T>> best(Field<T> field) {
        return of(field).stream().max(Comparator.comparingDouble(Proposal::confidence));
    }

    public <T> Optional<T> value(Field<T> field) {
        return best(field).map(Proposal::value);
    }

    public <T> List<T> values(Field<T> field) {
        return of(field).stream().map(Proposal::value).distinct().toList();
    }

    /** In the order of the text. */
    public <T> List<Proposal<T>> of(Field<T> field) {
        return all.stream()
                .filter(proposal -> proposal.field().equals(field))
                .map(proposal -> new Proposal<>(
                        field, field.type().cast(proposal.value()), proposal.span(), proposal.confidence()))
                .sorted(Comparator.comparingInt(proposal -> proposal.span().from()))
                .toList();
    }
}
