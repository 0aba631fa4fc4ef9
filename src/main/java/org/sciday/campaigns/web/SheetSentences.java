package org.sciday.campaigns.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.Contact;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Heading;
import org.sciday.campaigns.Host;
import org.sciday.campaigns.MainEvent;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.SentenceLinks;
import org.sciday.campaigns.Sheet;
import org.sciday.campaigns.facts.Source;
import org.sciday.shared.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds for all values of a sheet at once where their sentences can be read. */
@Component
class SheetSentences {

    private final ObjectProvider<SentenceLinks> links;

    SheetSentences(ObjectProvider<SentenceLinks> links) {
        this.links = links;
    }

    Map<Source, String> of(Sheet sheet, Viewer viewer) {
        var sources = new ArrayList<Source>();
        for (var part : Part.all()) {
            var stated = sheet.get(part);
            add(sources, stated.source());
            if (stated.value() instanceof List<?> rows) {
                rows.forEach(row -> add(sources, sourceOf(Objects.requireNonNull(row))));
            }
        }
        var found = new HashMap<Source, String>();
        links.orderedStream()
                .forEach(source -> found.putAll(source.of(sheet.campaign().id(), sources, viewer)));
        return found;
    }

    static @Nullable Source sourceOf(Object row) {
        return switch (row) {
            case Heading heading -> heading.source();
            case Host host -> host.source();
            case Action action -> action.source();
            case MainEvent event -> event.source();
            case Deadline deadline -> deadline.source();
            case Quota quota -> quota.source();
            case Contact contact -> contact.source();
            default -> null;
        };
    }

    private static void add(List<Source> sources, @Nullable Source source) {
        if (source != null) {
            sources.add(source);
        }
    }
}
