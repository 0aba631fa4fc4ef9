package org.sciday.notices.reading.obligations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sciday.notices.reading.sentences.Sentence;

/**
 * The e-mail addresses and sites of a notice, and where they stand. An obligation that only says 邮箱 or 平台 means the one
 * named last before it, or else the first after it, which may stand in the contact block.
 */
final class Addresses {

    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9_%+.-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){1,4}");
    private static final Pattern SITE = Pattern.compile(
            "(?:https?://)?(?<![@A-Za-z0-9.-])[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{1,63}+){0,3}\\.(?:cn"
                    + "|com|org|net|gov|edu|top|vip|tech)(?![A-Za-z0-9@-])(?:/[A-Za-z0-9_./?=&%-]*+)?");

    private final List<Place> emails;
    private final List<Place> sites;

    Addresses(String text) {
        emails = places(text, EMAIL);
        sites = places(text, SITE);
    }

    /** What a stretch names, and what it means by naming only the way. */
    Set<String> of(Sentence stretch, Way way) {
        var found = new LinkedHashSet<String>();
        if (way.channels().contains("platform")) {
            found.addAll(meant(sites, stretch));
        }
        if (way.channels().contains("email")) {
            found.addAll(meant(emails, stretch));
        }
        return found;
    }

    private static List<String> meant(List<Place> places, Sentence stretch) {
        var within = places.stream()
                .filter(place -> place.from >= stretch.from() && place.from < stretch.to())
                .map(Place::address)
                .toList();
        if (!within.isEmpty() || places.isEmpty()) {
            return within;
        }
        var before =
                places.stream().filter(place -> place.from < stretch.from()).toList();
        return List.of(before.isEmpty() ? places.getFirst().address : before.getLast().address);
    }

    private static List<Place> places(String text, Pattern pattern) {
        var places = new ArrayList<Place>();
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new Place(matcher.start(), matcher.group()));
        }
        return places;
    }

    private record Place(int from, String address) {}
}
