package org.sciday.covers;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which motif suits which topic. Topics are codes of the campaign's taxonomy; a part of the code is enough. */
enum Subject {
    ORBITS(new Orbits(), "space", "aerospace", "astro", "physics", "satellite"),
    STARS(new Stars(), "star", "sky", "night", "spirit", "history", "culture"),
    LEAVES(new Leaves(), "leaf", "leaves", "plant", "agri", "farm", "eco", "environment", "biodiversity", "nature", "rural"),
    WAVES(new Waves(), "wave", "ocean", "sea", "weather", "climate", "meteo", "sound", "disaster", "flood"),
    CIRCUITS(new Circuits(), "circuit", "digital", "inform", "internet", "computer", "artificial", "robot", "cyber", "ai"),
    MOLECULES(new Molecules(), "molecule", "chem", "material", "medicine", "food", "drug", "nutrition"),
    STRATA(new Strata(), "strata", "earth", "geo", "mineral", "mining", "fossil", "quake"),
    GEARS(new Gears(), "gear", "engineer", "manufact", "machine", "industr", "transport", "traffic", "invent", "craft"),
    DROPS(new Drops(), "drop", "water", "carbon", "energy", "resource", "power", "nuclear"),
    CELLS(new Cells(), "cell", "health", "life", "bio", "gene", "body", "epidemic", "mental", "psych");

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
        return words.stream().filter(topic::contains).mapToInt(String::length).max().orElse(0);
    }
}
