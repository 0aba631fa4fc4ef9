package org.sciday.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.sciday.campaigns.facts.Source;
import org.sciday.notices.Sentences;
import org.sciday.notices.TextSpan;

/**
 * The city's notice in our own words. In its file {@code {2024-09-26}} is a day, which lies where the festival lies, and
 * {@code {@quotas[1]}} behind a sentence is the value that the sentence asks for.
 */
record DemoNotice(String text, Map<String, Source> sources) {

    private static final Pattern DAY = Pattern.compile("\\{([0-9]{4}-[0-9]{2}-[0-9]{2})}");
    private static final Pattern VALUE = Pattern.compile("\\{@([^}]+)}");
    private static final DateTimeFormatter CHINESE = DateTimeFormatter.ofPattern("yyyy年M月d日");

    static DemoNotice tangshan(DemoCalendar calendar) {
        var dated = DAY.matcher(DemoFiles.text("notices/tangshan.txt").strip())
                .replaceAll(day -> CHINESE.format(calendar.date(LocalDate.parse(day.group(1)))));
        var text = new StringBuilder();
        var places = new LinkedHashMap<String, Integer>();
        var values = VALUE.matcher(dated);
        while (values.find()) {
            values.appendReplacement(text, "");
            places.put(values.group(1), text.length() - 1);
        }
        values.appendTail(text);
        return of(text.toString(), places);
    }

    private static DemoNotice of(String text, Map<String, Integer> places) {
        var sentences = Sentences.of(text);
        var sources = new HashMap<String, Source>();
        places.forEach((value, place) -> {
            var sentence = Sentences.around(sentences, new TextSpan(place, place + 1));
            sources.put(value, new Source(sentence.of(text), sentence.start(), sentence.end()));
        });
        return new DemoNotice(text, sources);
    }
}
