package org.sciday.insight;

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

    Share at(String otherCode) {
        return new Share(dimension, otherCode, name, activities, sessions, attended);
    }

    Share plus(Share other) {
        return new Share(
                dimension,
                code,
                name,
                activities + other.activities,
                sessions + other.sessions,
                attended + other.attended);
    }
}
