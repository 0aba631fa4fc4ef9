package org.sciday.reviews;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.activities.Details;
import org.sciday.activities.Session;

/**
 * Tells changes of a public activity that a reviewer answers for from those that nobody needs to look at: what it is
 * called and about, its picture, where and when it is, and fewer places.
 */
final class MatteringChange {

    private MatteringChange() {}

    static boolean between(Details before, Details after) {
        return !said(before).equals(said(after))
                || !before.sites().equals(after.sites())
                || !before.attendance().format().equals(after.attendance().format())
                || !before.attendance().onlineUrl().equals(after.attendance().onlineUrl())
                || otherSessions(before, after);
    }

    /** Notes for visitors and names of helpers may change; the pre-screen reads them all the same. */
    private static Details.Wording said(Details details) {
        var wording = details.wording();
        return new Details.Wording(wording.title(), wording.summary(), "", "", wording.cover());
    }

    private static boolean otherSessions(Details before, Details after) {
        var old = before.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        return old.size() != after.sessions().size()
                || after.sessions().stream().anyMatch(session -> differs(old.get(session.id()), session));
    }

    private static boolean differs(@Nullable Session before, Session after) {
        return before == null
                || !Objects.equals(before.startsAt(), after.startsAt())
                || !Objects.equals(before.endsAt(), after.endsAt())
                || !Objects.equals(before.site(), after.site())
                || placesOf(after) < placesOf(before);
    }

    /** Open entry has room for everybody. */
    private static int placesOf(Session session) {
        return session.capacity() == null ? Integer.MAX_VALUE : session.capacity();
    }
}
