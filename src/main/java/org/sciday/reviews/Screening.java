package org.sciday.reviews;

import com.github.houbb.sensitive.word.bs.SensitiveWordBs;
import com.github.houbb.sensitive.word.support.allow.WordAllows;
import com.github.houbb.sensitive.word.support.ignore.SensitiveWordCharIgnores;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sciday.activities.Details;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The pre-screen: finds words of our own list, also in other width, traditional signs or split by signs. It only points;
 * the reviewer decides. The library's own list is not used, since it takes the national flag for an offence.
 */
@Component
class Screening {

    private final SensitiveWordBs words;

    Screening() {
        words = SensitiveWordBs.newInstance()
                .wordDeny(() -> lines("sensitive/deny.txt"))
                .wordAllow(WordAllows.chains(() -> lines("sensitive/allow.txt")))
                .charIgnore(SensitiveWordCharIgnores.specialChars())
                .ignoreNumStyle(true)
                .ignoreChineseStyle(true)
                .ignoreRepeat(false)
                .enableNumCheck(false)
                .enableEmailCheck(false)
                .enableUrlCheck(false)
                .init();
    }

    /** Each field's findings, in the order of the fields. */
    List<FlaggedWord> screen(Details details) {
        return textsOf(details).entrySet().stream()
                .flatMap(field -> words.findAll(field.getValue()).stream()
                        .distinct()
                        .map(word -> new FlaggedWord(field.getKey(), word)))
                .toList();
    }

    private static Map<String, String> textsOf(Details details) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("wording.title", details.wording().title());
        texts.put("wording.summary", details.wording().summary());
        texts.put("wording.visitorNote", details.wording().visitorNote());
        texts.put("wording.coHosts", details.wording().coHosts());
        texts.put("admission.feeNote", details.admission().feeNote());
        texts.put("admission.accessibilityNote", details.admission().accessibilityNote());
        return texts;
    }

    private static List<String> lines(String file) {
        try {
            var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\\R"))
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
