package org.sciday.covers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which motif suits which topic. Topics are codes of the campaign's taxonomy; a part of the code is enough. */
enum Subject {
    ORBITS(new Orbits(), "space", "aerospace", "aviation", "physics", "satellite"),
    STARS(new Stars(), "star", "astro", "sky", "night", "spirit"),
    LEAVES(new Leaves(), "leaf", "plant", "agri", "farm", "ecolog", "environment", "biodiversity", "low_carbon", "tcm"),
    WAVES(new Waves(), "wave", "ocean", "sea", "weather", "climate", "meteo", "sound", "flood"),
    CIRCUITS(
            new Circuits(),
            "circuit",
            "digital",
            "inform",
            "internet",
            "computer",
            "artificial",
            "robot",
            "cyber",
            "fraud",
            "ai"),
    MOLECULES(new Molecules(), "molecule", "chem", "material", "steel", "medicine", "food", "drug", "nutrition"),
    STRATA(new Strata(), "strata", "geo", "mineral", "mining", "fossil", "quake", "survey", "ceramic", "land"),
    GEARS(
            new Gears(),
            "gear",
            "engineer",
            "manufact",
            "machine",
            "industr",
            "transport",
            "traffic",
            "rail",
            "metrolog"),
    DROPS(new Drops(), "drop", "water", "energy", "power", "nuclear"),
    CELLS(new Cells(), "cell", "health", "life", "bio", "gene", "body", "epidemic", "mental", "psych", "aid"),
    TILES(new Tiles(), "tile", "math", "creat", "invent", "patent", "pseudo", "parent", "logic", "art"),
    BEACON(new Beacon(), "beacon", "safety", "fire", "defence", "emergency", "light", "optic"),
    ARCHES(new Arches(), "arch", "heritage", "building", "bridge", "history", "culture", "rural", "village");

    private final Motif motif;
    private final List<String> words;

    Subject(Motif motif, String... words) {
        this.motif = motif;
        this.words = List.of(words);
    }

    Motif motif() {
        return motif;
    }

    /** The subject whose word is the longest one within the topic, so that {@code biodiversity} is no {@code bio}. */
    static Optional<Subject> of(String topic) {
        var text = topic.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(subject -> subject.fit(text) > 0)
                .max((one, other) -> Integer.compare(one.fit(text), other.fit(text)));
    }

    private int fit(String topic) {
        if (topic.equals(name().toLowerCase(Locale.ROOT))) {
            return 100;
        }
        return words.stream()
                .filter(topic::contains)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
