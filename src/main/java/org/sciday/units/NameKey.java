package org.sciday.units;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sciday.shared.Grams;

/**
 * A unit's name without what people write differently: width, spaces, brackets, 省/市, 有限公司, long and short forms.
 * Two units with the same key are most likely one.
 */
final class NameKey {

    private static final Pattern LEGAL_FORM = Pattern.compile("(集团)?(股份有限公司|有限责任公司|有限公司|总公司|分公司|公司)$|集团$");
    private static final Pattern RANK = Pattern.compile("(?<=..)(特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市)");
    private static final Pattern NUMBERED = Pattern.compile("第?([一二三四五六七八九十0-9]+)(初级|高级)?(中|小)学?");
    private static final Map<String, String> SHORT_FORMS = Map.of(
            "科学技术协会", "科协",
            "科学技术馆", "科技馆",
            "科学技术局", "科技局",
            "人民政府", "政府",
            "幼儿园", "幼",
            "人民医院", "医院");
    private static final int MAX_GRAMS = 200;

    private NameKey() {}

    static String of(String name) {
        var key = Grams.fold(name);
        key = LEGAL_FORM.matcher(key).replaceAll("");
        for (var form : SHORT_FORMS.entrySet()) {
            key = key.replace(form.getKey(), form.getValue());
        }
        key = NUMBERED.matcher(key).replaceAll("第$1$3学");
        var bare = RANK.matcher(key).replaceAll("");
        return bare.length() < 2 ? Grams.fold(name) : bare;
    }

    /** Signs and pairs of signs of the name, of its key, and of the key as people shorten it: what the search index holds. */
    static List<String> gramsOf(String name) {
        var grams = new LinkedHashSet<>(Grams.of(Grams.fold(name)));
        grams.addAll(Grams.of(of(name)));
        grams.addAll(Grams.pairsOf(of(name).replace("第", "")));
        return grams.stream().limit(MAX_GRAMS).toList();
    }

    /** What must all be in a name that answers the search: pairs of signs, or the sign when there is but one. */
    static List<String> gramsToFind(String text) {
        return List.copyOf(Grams.toFind(Grams.fold(text)));
    }

    static List<String> gramsToFindByKey(String text) {
        return gramsToFind(of(text));
    }
}
