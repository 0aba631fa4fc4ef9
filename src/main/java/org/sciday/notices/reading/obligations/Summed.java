package org.sciday.notices.reading.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.sentences.Sentence;

/**
 * The things that 上述表格 sums up, with who is to fill them in: 请参展的单位填写《甲表》；自办活动的单位填写《乙表》。上述表格于…前….
 */
record Summed(String thing, @Nullable String who) {

    private static final Pattern SUM = Pattern.compile("(?:上述|以上|前述)(?:各?表格?|材料|文件|报表|[两三四]表)");
    private static final Pattern FILL =
            Pattern.compile("(?:填写|填报|提交|准备|编制)(?<thing>[^，。；]*《[^》]{2,40}》(?:[、和及]?《[^》]{2,40}》)*)");

    /** Empty unless the scope begins by summing up what the sentence before it names. */
    static List<Summed> of(Scope scope, List<Sentence> sentences, int index) {
        if (index == 0 || !SUM.matcher(scope.lead()).find()) {
            return List.of();
        }
        var found = new ArrayList<Summed>();
        for (var part : sentences.get(index - 1).parts()) {
            for (var match : FILL.matcher(part.text()).results().toList()) {
                var lead = part.text().substring(0, match.start());
                found.add(new Summed(match.group("thing"), Doers.named(lead).orElse(null)));
            }
        }
        return found;
    }
}
