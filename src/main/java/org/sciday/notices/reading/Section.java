package org.sciday.notices.reading;

import java.util.List;
import java.util.stream.Stream;

/**
 * A numbered part of a notice: 一、 (一) 1. (1) ①. Places count in the clean text.
 *
 * @param level 1 for 一、, 2 for (一), 3 for 1., 4 for (1), 5 for ①; a notice may begin at any level
 * @param heading what stands up to the first full stop, colon or end of line, without the marker
 * @param from where the marker begins
 * @param body where the text after the heading begins
 * @param to after the last sign, children included
 */
public record Section(
        int level,
        int number,
        String marker,
        String heading,
        int from,
        int headingFrom,
        int body,
        int to,
        List<Section> children) {

    public Section {
        children = List.copyOf(children);
    }

    public boolean covers(int place) {
        return from <= place && place < to;
    }

    /** Where the text of the section itself ends and its children begin. */
    public int ownTo() {
        return children.isEmpty() ? to : children.getFirst().from();
    }

    public Stream<Section> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Section::walk));
    }
}
