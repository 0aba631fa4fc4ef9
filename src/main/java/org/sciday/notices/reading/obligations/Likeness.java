package org.sciday.notices.reading.obligations;

/** Whether two descriptions may mean one thing: the shorter shares most of its signs with the longer. */
final class Likeness {

    private static final double MOST = 0.6;

    private Likeness() {}

    static boolean isAlike(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = new StringBuilder(one.length() <= other.length() ? other : one);
        var shared = 0;
        for (var i = 0; i < shorter.length(); i++) {
            var at = longer.indexOf(shorter.substring(i, i + 1));
            if (at >= 0) {
                longer.deleteCharAt(at);
                shared++;
            }
        }
        return !shorter.isEmpty() && shared >= MOST * shorter.length();
    }
}
