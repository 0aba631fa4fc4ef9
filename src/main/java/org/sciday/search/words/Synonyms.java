package org.sciday.search.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words that mean the same to who looks for something: each line of {@code search/synonyms.txt} is one meaning. */
final class Synonyms {

    private static final Map<String, List<String>> OTHERS = read();

    private Synonyms() {}

    static boolean knows(String word) {
        return OTHERS.containsKey(word);
    }

    /** The other ways to say it. */
    static List<String> of(String word) {
        return OTHERS.getOrDefault(word, List.of());
    }

    private static Map<String, List<String>> read() {
        var others = new HashMap<String, List<String>>();
        var file = Objects.requireNonNull(Synonyms.class.getResourceAsStream("/search/synonyms.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                var meaning = Arrays.stream(line.split(",")).map(Words::plain).map(String::strip).toList();
                for (var word : meaning) {
                    var list = others.computeIfAbsent(word, each -> new ArrayList<>());
                    meaning.stream().filter(other -> !other.equals(word) && !list.contains(other)).forEach(list::add);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return others;
    }
}
