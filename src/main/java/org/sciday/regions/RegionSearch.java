package org.sciday.regions;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds regions as people type them: 路北, 唐山路北, lubei, tss, 1302. Better matches first, then larger regions, then by code.
 */
final class RegionSearch {

    private static final Pattern SUFFIX = Pattern.compile("(特别行政区|自治区|自治州|地区|[省市区县盟旗])$");
    private static final Pattern BLANKS = Pattern.compile("[\\s,，、/›>·]+");

    private final RegionTree tree;

    RegionSearch(RegionTree tree) {
        this.tree = tree;
    }

    private record Hit(int rank, Region region) {}

    List<Region> find(String text, LocalDate date, int limit) {
        var words = BLANKS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (words.isEmpty()) {
            return List.of();
        }
        return tree.all()
                .filter(region -> region.isPlace() && region.isValidOn(date))
                .flatMap(region -> rank(region, words).stream().mapToObj(rank -> new Hit(rank, region)))
                .sorted(Comparator.comparingInt(Hit::rank)
                        .thenComparingInt(hit -> hit.region().level())
                        .thenComparing(hit -> hit.region().code()))
                .limit(limit)
                .map(Hit::region)
                .toList();
    }

    private OptionalInt rank(Region region, String words) {
        var name = region.name();
        if (name.equals(words)
                || shortName(name).equals(words)
                || region.code().value().equals(words)) {
            return OptionalInt.of(0);
        }
        if (name.startsWith(words)) {
            return OptionalInt.of(1);
        }
        if (Stream.of(region.pinyin(), region.initials(), region.code().value())
                .anyMatch(key -> key.startsWith(words))) {
            return OptionalInt.of(2);
        }
        if (name.contains(words)) {
            return OptionalInt.of(3);
        }
        return namesOnTheWay(region, words) ? OptionalInt.of(4) : OptionalInt.empty();
    }

    /** 唐山路北 and 河北省唐山市路北区 both mean 路北区: signs in the order of the full name, ending within the last name. */
    private boolean namesOnTheWay(Region region, String words) {
        if (region.name().indexOf(words.charAt(words.length() - 1)) < 0) {
            return false;
        }
        var own = 0;
        var at = 0;
        for (var step : tree.path(region)) {
            own = 0;
            for (var i = 0; i < step.name().length() && at < words.length(); i++) {
                if (step.name().charAt(i) == words.charAt(at)) {
                    at++;
                    own++;
                }
            }
        }
        return at == words.length() && own >= Math.min(2, region.name().length());
    }

    static String shortName(String name) {
        return name.length() > 2 ? SUFFIX.matcher(name).replaceFirst("") : name;
    }
}
