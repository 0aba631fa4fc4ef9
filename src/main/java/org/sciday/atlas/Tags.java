package org.sciday.atlas;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What an activity is, as short words with numbers: its kind, topics, audiences, campaign, the actions it joins, and whether it costs nothing. */
public final class Tags {

    public static final String ONLINE = "online";
    public static final String ACCESSIBLE = "accessible";
    public static final String NO_FEE = "nofee";

    /** For children or for families. */
    public static final String CHILDREN = "children";

    private static final int UNKNOWN = -1;

    private final ConcurrentHashMap<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger();

    public static String kind(String code) {
        return "kind:" + code;
    }

    public static String audience(String code) {
        return "audience:" + code;
    }

    public static String topic(String code) {
        return "topic:" + code;
    }

    public static String campaign(String id) {
        return "campaign:" + id;
    }

    public static String action(String id) {
        return "action:" + id;
    }

    /** The word's number, given out once and for ever. */
    int number(String tag) {
        return numbers.computeIfAbsent(tag, word -> next.getAndIncrement());
    }

    /** Asking for a word that nothing carries must not make it known: addresses are typed by anybody. */
    int find(String tag) {
        return numbers.getOrDefault(tag, UNKNOWN);
    }
}
