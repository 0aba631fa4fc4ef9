package org.sciday.commands.bench.words;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sciday.regions.GeoPoint;
import org.sciday.search.words.Words;

/** The five kinds of questions, each asked in many forms that dice choose, the same at every run. */
public final class Shapes {

    private static final int SEED = 20_240_915;
    private static final int LONGEST = 7;
    private static final int DAYS = 28;

    private final Random random = new Random(SEED);
    private final List<String> titles;
    private final List<String> counties;
    private final LocalDate today;

    public Shapes(List<String> titles, List<String> counties, LocalDate today) {
        this.titles = titles;
        this.counties = counties;
        this.today = today;
    }

    /** By name; the last one is nearest first. */
    public Map<String, List<Asked>> list(int each) {
        Map<String, Function<Integer, Asked>> shapes = new LinkedHashMap<>();
        shapes.put("nation", number -> asked(true, "", false));
        shapes.put("province", number -> asked(true, county().substring(0, 2), false));
        shapes.put("county", number -> asked(true, county(), false));
        shapes.put("browse", number -> asked(false, "", false));
        shapes.put("near", number -> asked(false, "", true));
        var lists = new LinkedHashMap<String, List<Asked>>();
        shapes.forEach((name, shape) ->
                lists.put(name, IntStream.range(0, each).mapToObj(shape::apply).toList()));
        return lists;
    }

    private Asked asked(boolean words, String region, boolean near) {
        var first = today.plusDays(random.nextInt(DAYS) - DAYS / 2);
        var last = first.plusDays(random.nextInt(LONGEST));
        var point = near ? new GeoPoint(24 + random.nextDouble() * 17, 104 + random.nextDouble() * 16) : null;
        return new Asked(words ? words() : List.of(), region, first, last, point);
    }

    private String county() {
        return counties.get(random.nextInt(counties.size()));
    }

    /** Two of a title without the place before it, so that something is found. */
    private List<String> words() {
        while (true) {
            var title = titles.get(random.nextInt(titles.size()));
            var words = Words.of(title.substring(title.indexOf('：') + 1)).stream()
                    .filter(word -> word.length() > 1)
                    .distinct()
                    .toList();
            if (words.size() > 1) {
                var at = random.nextInt(words.size() - 1);
                return words.subList(at, at + 2);
            }
        }
    }
}
