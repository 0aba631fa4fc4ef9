package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The numbered parts of a notice as a tree. A plan that is printed after the notice adds its own parts at the top. */
public final class Outline {

    private static final int LONGEST_HEADING = 120;

    private final List<Section> top;

    private Outline(List<Section> top) {
        this.top = List.copyOf(top);
    }

    static Outline of(NoticeText text) {
        var markers = new Markers(text).find();
        var ends = bodyEnds(text);
        return new Outline(new Tree(text.clean(), markers, ends).sections(0, 0, text.clean().length()));
    }

    public List<Section> top() {
        return top;
    }

    /** All parts, each before those below it. */
    public Stream<Section> walk() {
        return top.stream().flatMap(Section::walk);
    }

    /** The parts around a place, the outermost first. */
    public List<Section> path(int place) {
        var path = new ArrayList<Section>();
        var level = top;
        while (true) {
            var inner = around(place, level);
            if (inner.isEmpty()) {
                return path;
            }
            path.add(inner.get());
            level = inner.get().children();
        }
    }

    private static Optional<Section> around(int place, List<Section> sections) {
        var low = 0;
        var high = sections.size() - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (sections.get(middle).from() <= place) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return sections.isEmpty() || !sections.get(low).covers(place) ? Optional.empty() : Optional.of(sections.get(low));
    }

    /** The innermost part around a place. */
    public Optional<Section> at(int place) {
        var path = path(place);
        return path.isEmpty() ? Optional.empty() : Optional.of(path.getLast());
    }

    public Optional<Section> headed(Pattern heading) {
        return walk().filter(section -> heading.matcher(section.heading()).find()).findFirst();
    }

    private static List<Integer> bodyEnds(NoticeText text) {
        return text.lines().stream()
                .filter(line -> Tail.endsBody(line.text()))
                .map(Line::from)
                .toList();
    }

    private record Tree(String clean, List<Marker> markers, List<Integer> ends) {

        /** The sections of the markers from one index on, as long as they lie before a place. */
        List<Section> sections(int index, int above, int to) {
            var sections = new ArrayList<Section>();
            var i = index;
            while (i < markers.size() && markers.get(i).from() < to && markers.get(i).level() > above) {
                var marker = markers.get(i);
                var next = i + 1;
                while (next < markers.size() && markers.get(next).level() > marker.level()) {
                    next++;
                }
                var end = next < markers.size() ? Math.min(to, markers.get(next).from()) : to;
                sections.add(section(i, next > i + 1 ? end : cut(marker, end)));
                i = next;
            }
            return sections;
        }

        private Section section(int index, int to) {
            var marker = markers.get(index);
            var children = sections(index + 1, marker.level(), to);
            var end = children.isEmpty() ? to : Math.max(children.getLast().to(), Math.min(to, cut(marker, to)));
            var from = marker.to() < to && clean.charAt(marker.to()) == ' ' ? marker.to() + 1 : marker.to();
            var limit = children.isEmpty() ? end : children.getFirst().from();
            var stop = headingEnd(from, limit);
            var body = stop < limit && clean.charAt(stop) != '\n' ? stop + 1 : stop;
            return new Section(
                    marker.level(),
                    marker.number(),
                    clean.substring(marker.from(), marker.to()),
                    clean.substring(from, stop).strip(),
                    marker.from(),
                    from,
                    body,
                    end,
                    children);
        }

        /** A part does not reach into the attachments or the signature. */
        private int cut(Marker marker, int to) {
            var at = Collections.binarySearch(ends, marker.from() + 1);
            var next = at < 0 ? -at - 1 : at;
            return next < ends.size() ? Math.min(ends.get(next), to) : to;
        }

        /** A colon within brackets, （牵头单位：…）, ends no heading. */
        private static boolean ends(char sign, int depth) {
            return "。\n】".indexOf(sign) >= 0 || depth <= 0 && "：；".indexOf(sign) >= 0;
        }

        private int headingEnd(int from, int limit) {
            var at = from;
            var depth = 0;
            while (at < limit && at - from < LONGEST_HEADING && !ends(clean.charAt(at), depth)) {
                depth += clean.charAt(at) == '（' ? 1 : clean.charAt(at) == '）' ? -1 : 0;
                at++;
            }
            return Math.max(from, Math.min(at, limit));
        }
    }
}
