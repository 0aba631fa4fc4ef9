package org.sciday.demo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sciday.shared.AccountId;

/** The residents: those who say something of an activity were there, the others come as they like. */
record DemoCrowd(List<AccountId> all, Map<String, AccountId> byName, List<DemoComment> comments) {

    static List<String> namesIn(List<DemoComment> comments) {
        return comments.stream().map(DemoComment::author).distinct().toList();
    }

    static DemoCrowd of(List<AccountId> all, List<DemoComment> comments) {
        var names = namesIn(comments);
        var byName = IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, all::get));
        return new DemoCrowd(all, byName, comments);
    }

    AccountId author(DemoComment comment) {
        return Optional.ofNullable(byName.get(comment.author())).orElseThrow();
    }

    /** Everybody once, in the order in which they ask for places. */
    List<AccountId> queueFor(String activity, Random random) {
        var queue = new LinkedHashSet<AccountId>();
        comments.stream()
                .filter(comment -> comment.activity().equals(activity))
                .map(this::author)
                .forEach(queue::add);
        var start = random.nextInt(all.size());
        queue.addAll(all.subList(start, all.size()));
        queue.addAll(all.subList(0, start));
        return new ArrayList<>(queue);
    }
}
