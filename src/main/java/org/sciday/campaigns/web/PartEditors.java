package org.sciday.campaigns.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Taxonomy;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** The editor of each part. */
@Component
class PartEditors {

    private final Map<String, PartEditor<?>> editors = new HashMap<>();

    PartEditors(Units units) {
        List.of(
                        text(Part.NAME),
                        text(Part.THEME),
                        text(Part.SUB_THEME),
                        text(Part.PLATFORM),
                        new TextEditor(Part.AWARDS, Column.Kind.LONG_TEXT),
                        new NoticeEditor(),
                        new WindowEditor(),
                        new TickEditor(Part.YEAR_ROUND),
                        new DateEditor(Part.PUBLISH_FROM),
                        new HostEditor(units),
                        new HeadingEditor(Part.DIRECTIONS),
                        new ActionEditor(),
                        new MainEventEditor(),
                        new DeadlineEditor(),
                        new QuotaEditor(),
                        new AbsenceEditor(),
                        new HeadingEditor(Part.INDICATORS),
                        new WordsEditor(Part.HASHTAGS),
                        new WordsEditor(Part.MARKS),
                        new WordsEditor(Part.REQUIRED_WORDING),
                        new ContactEditor(),
                        new TermEditor(Taxonomy.KIND),
                        new TermEditor(Taxonomy.TOPIC),
                        new TermEditor(Taxonomy.AUDIENCE),
                        new TermEditor(Taxonomy.PLACE),
                        new TermEditor(Taxonomy.ACCESSIBILITY))
                .forEach(editor -> editors.put(editor.part().code(), editor));
    }

    private static TextEditor text(Part<@Nullable String> part) {
        return new TextEditor(part, Column.Kind.TEXT);
    }

    Optional<PartEditor<?>> find(String part) {
        return Optional.ofNullable(editors.get(part));
    }
}
