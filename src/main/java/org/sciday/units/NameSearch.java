package org.sciday.units;

/** How {@code units.unit.name_grams} is asked: all pairs of signs of the text must be in it, as typed or in its short form. */
public final class NameSearch {

    private NameSearch() {}

    public static String[] gramsOf(String text) {
        return NameKey.gramsToFind(text).toArray(String[]::new);
    }

    public static String[] gramsOfKey(String text) {
        return NameKey.gramsToFindByKey(text).toArray(String[]::new);
    }
}
