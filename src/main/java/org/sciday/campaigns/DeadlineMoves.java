package org.sciday.campaigns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.DeadlinesMoved.Move;
import org.sciday.shared.InvalidInput;

/** Rule 7: who moves what was announced says why, and the page shows both. */
record DeadlineMoves(List<Deadline> marked, List<Move> moves) {

    static DeadlineMoves between(List<Deadline> before, List<Deadline> after, @Nullable String reason, Instant now) {
        var known = before.stream().collect(Collectors.toMap(Deadline::id, Function.identity()));
        var marked = new ArrayList<Deadline>();
        var moves = new ArrayList<Move>();
        for (var deadline : after) {
            var old = known.get(deadline.id());
            if (old == null || old.due().sameAs(deadline.due())) {
                marked.add(deadline);
            } else {
                marked.add(deadline.moved(old, checked(reason), now));
                moves.add(new Move(deadline.what(), old.due(), deadline.due()));
            }
        }
        return new DeadlineMoves(List.copyOf(marked), List.copyOf(moves));
    }

    private static String checked(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw InvalidInput.of("reason", "campaigns.reason-needed");
        }
        return reason.strip();
    }
}
