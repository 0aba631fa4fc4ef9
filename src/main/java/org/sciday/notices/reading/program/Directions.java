package org.sciday.notices.reading.program;

import java.util.List;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Section;

/** What the campaign is about: the headings under 活动内容, 主要内容, 重点任务. */
public final class Directions implements Rule {

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        return Program.directions(notice)
                .filter(section -> Program.areNames(section.children()))
                .findFirst()
                .map(section -> section.children().stream()
                        .filter(child -> !child.heading().isEmpty())
                        .map(child -> direction(child, notice))
                        .toList())
                .orElse(List.of());
    }

    private static Proposal<String> direction(Section section, Notice notice) {
        var heading = Headings.plain(section.heading());
        return new Proposal<>(
                Field.DIRECTIONS,
                heading,
                notice.span(section.headingFrom(), section.headingFrom() + section.heading().length()),
                0.9);
    }
}
