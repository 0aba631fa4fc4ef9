package org.sciday.notices.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Line;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Offices;
import org.sciday.notices.reading.Proposal;

/** The offices that stand before a day of signature: in its line, or in the lines above it, often in two columns. */
final class Signatories {

    private static final Pattern WRAPPED = Pattern.compile("[\\u4E00-\\u9FFF]{3,20}[和与及、]");
    private static final Pattern BEFORE = Pattern.compile("[^。；，：！\\n、》”]*$");
    private static final int MOST_LINES = 60;
    private static final int LONGEST_PREFIX = 80;

    private final Notice notice;

    Signatories(Notice notice) {
        this.notice = notice;
    }

    boolean areAbove(Line line) {
        return !lines(line).isEmpty();
    }

    /** Names at the end of a piece of text, if it ends in nothing else. */
    static String lastNames(String before) {
        var near = before.substring(Math.max(0, before.length() - LONGEST_PREFIX));
        var found = BEFORE.matcher(near);
        var text = found.find() ? found.group().strip() : "";
        var words = text.split("\\s+");
        var names = new ArrayList<String>();
        for (var i = words.length - 1; i >= 0 && Offices.isOne(words[i]); i--) {
            names.addFirst(Offices.withoutStamp(words[i]));
        }
        if (names.isEmpty()) {
            return lastOffice(text);
        }
        return String.join(" ", names);
    }

    /** Without blanks the names run together, and into what goes before: …流程澜州市科学技术局澜州市科学技术协会. */
    private static String lastOffice(String text) {
        var begin = Math.max(text.lastIndexOf('）'), text.lastIndexOf('表')) + 1;
        var name = text.substring(begin);
        if (Offices.isOne(name) && PLACE.matcher(name).results().count() < 2) {
            return name;
        }
        var place = PLACE.matcher(name);
        @Nullable String first = null;
        while (place.find()) {
            first = place.group(1);
        }
        if (first == null) {
            return "";
        }
        var names = new ArrayList<String>();
        for (var at = name.indexOf(first); at >= 0; ) {
            var next = name.indexOf(first, at + 1);
            names.add(name.substring(at, next < 0 ? name.length() : next));
            at = next;
        }
        return names.stream().allMatch(Offices::isOne) ? String.join(" ", names) : "";
    }

    private static final Pattern PLACE = Pattern.compile("(?=([\\u4E00-\\u9FFF]{2}[省市县区州]))(?<=^|[局厅部会委办院处室心府协校学])");

    List<Proposal<String>> above(Line line, int day) {
        var before = line.text().substring(0, day - line.from());
        var names = lastNames(before);
        if (!names.isEmpty()) {
            return proposals(List.of(names.split(" ")), Math.max(0, day - LONGEST_PREFIX), day);
        }
        var lines = lines(line);
        if (lines.isEmpty()) {
            return below(line);
        }
        return proposals(names(lines), lines.getFirst().from(), lines.getLast().to());
    }

    /** Now and then the day stands above the name. */
    private List<Proposal<String>> below(Line line) {
        for (var i = line.number() + 1; i < notice.text().lines().size(); i++) {
            var next = notice.text().lines().get(i);
            if (!next.isEmpty()) {
                return holdsOffices(next.text()) ? proposals(names(List.of(next)), next.from(), next.to()) : List.of();
            }
        }
        return List.of();
    }

    /** Lines of nothing but offices right above; empty lines between them do not matter. */
    private List<Line> lines(Line line) {
        var lines = new ArrayList<Line>();
        for (var i = line.number() - 1; i >= 0 && line.number() - i < MOST_LINES; i--) {
            var above = notice.text().lines().get(i);
            if (above.isEmpty()) {
                continue;
            }
            if (!holdsOffices(above.text())) {
                break;
            }
            lines.addFirst(above);
        }
        return lines;
    }

    private static boolean holdsOffices(String line) {
        for (var word : words(line)) {
            if (!Offices.isOne(word) && !WRAPPED.matcher(word).matches()) {
                return false;
            }
        }
        return true;
    }

    private static String[] words(String line) {
        return Offices.withoutStamp(line).split("[\\s、，]+");
    }

    /** A name that ends in 和 goes on in the first word of the next line. */
    private static List<String> names(List<Line> lines) {
        var names = new ArrayList<String>();
        var open = -1;
        for (var line : lines) {
            var words = words(line.text());
            for (var i = 0; i < words.length; i++) {
                if (i == 0 && open >= 0) {
                    names.set(open, names.get(open) + words[i]);
                    open = -1;
                } else {
                    names.add(words[i]);
                    open = WRAPPED.matcher(words[i]).matches() && !Offices.isOne(words[i]) ? names.size() - 1 : open;
                }
            }
        }
        return names;
    }

    private List<Proposal<String>> proposals(List<String> names, int from, int to) {
        var proposals = new ArrayList<Proposal<String>>();
        for (var name : names) {
            var bare = Offices.withoutStamp(name);
            var at = notice.clean().indexOf(bare, from);
            var found = at >= 0 && at < to;
            var span = found ? notice.span(at, at + bare.length()) : notice.span(from, to);
            proposals.add(new Proposal<>(Field.ISSUERS, bare, span, 0.9));
        }
        return proposals;
    }
}
