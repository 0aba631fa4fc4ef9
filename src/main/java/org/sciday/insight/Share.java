package org.sciday.insight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What falls to one value of a dimension.
 *
 * @param code of the value, as the filter of the evidence takes it
 * @param name empty when the code is named by the words of the page
 */
public record Share(Dimension dimension, String code, String name, long activities, long sessions, long attended) {

    Share named(String label) {
        return new Share(dimension, code, label, activities, sessions, attended);
    }

    /** The same by coarser codes, in the order in which these come first. */
    static List<Share> raised(List<Share> shares, UnaryOperator<String> coarser) {
        var sums = new LinkedHashMap<String, Share>();
        for (var share : shares) {
            var other = coarser.apply(share.code);
            sums.merge(other, share.at(other), Share::plus);
        }
        return List.copyOf(sums.values());
    }

    private Share at(String otherCode) {
        return new Share(dimension, otherCode, name, activities, sessions, attended);
    }

    private Share plus(Share other) {
        return new Share(
                dimension,
                code,
                name,
                activities + other.activities,
                sessions + other.sessions,
                attended + other.attended);
    }
}
