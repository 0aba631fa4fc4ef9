package org.sciday.notices.reading.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts.Action;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Section;
import org.sciday.notices.reading.Span;

/**
 * Joint and special actions: the headings under 主要活动, 活动安排, 重点活动. Where an action has headings of its own below it, those are
 * the actions and it is their group.
 */
public final class Actions implements Rule {

    private static final Pattern INLINE = Pattern.compile(
            "以下(?<group>[\\u4E00-\\u9FFF]{0,6}(?:行动|活动))[^。：\\n]{0,20}：(?<list>[^。；\\n]{4,400})");

    private static final int LOWEST_LEVEL = 3;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var reading = new Reading();
        reading.read(notice);
        return reading.found;
    }

    /** What one notice says. */
    private static final class Reading {

        private final List<Proposal<Action>> found = new ArrayList<>();

        private void read(Notice text) {
            var done = new ArrayList<Section>();
            Program.actions(text).forEach(section -> {
                if (done.stream().noneMatch(other -> other.covers(section.from()))) {
                    done.add(section);
                    readBelow(text, section);
                }
            });
            Program.unheaded(text).forEach(section -> add(text, section, null));
            if (found.isEmpty() && done.isEmpty()) {
                readInline(text);
            }
        }

        private void readBelow(Notice text, Section section) {
            if (section.children().isEmpty()) {
                ActionTable.rows(text, section.from(), section.to()).forEach(row -> add(row.name(), null, row.leads(), row.span()));
                return;
            }
            var announced = Program.announces(section, text);
            if (!announced && Program.areDetails(section.children(), text)) {
                return;
            }
            for (var child : section.children()) {
                var rows = ActionTable.rows(text, child.from(), child.to());
                if (!rows.isEmpty()) {
                    rows.forEach(row -> add(row.name(), Headings.plain(child.heading()), row.leads(), row.span()));
                } else if (isGroup(child, text)) {
                    child.children().forEach(inner -> add(text, inner, Headings.plain(child.heading())));
                } else if (announced) {
                    addShort(text, child);
                } else {
                    add(text, child, null);
                }
            }
        }

        private static boolean isGroup(Section section, Notice text) {
            return !section.children().isEmpty()
                    && section.children().getFirst().level() <= LOWEST_LEVEL
                    && !Program.holdsSettings(section)
                    && !Program.areDetails(section.children(), text);
        }

        /** Of an item in a running list only the words before the first comma are its name. */
        private void addShort(Notice text, Section section) {
            var name = Headings.plain(section.heading().split("，", 2)[0]);
            var from = section.headingFrom();
            add(name, null, Headings.leads(section, text), text.span(from, from + name.length()));
        }

        private void add(Notice text, Section section, @Nullable String group) {
            var from = section.headingFrom();
            add(
                    Headings.plain(section.heading()),
                    group,
                    Headings.leads(section, text),
                    text.span(from, from + section.heading().length()));
        }

        private void add(String name, @Nullable String group, List<String> leads, Span span) {
            if (!name.isEmpty()) {
                found.add(new Proposal<>(Field.ACTIONS, new Action(name, group, leads), span, 0.9));
            }
        }

        /** "从以下系列联合行动中选择：校园科普联合行动、…": a list in one sentence. */
        private void readInline(Notice text) {
            var list = INLINE.matcher(text.clean());
            if (!list.find()) {
                return;
            }
            var at = list.start("list");
            for (var name : list.group("list").split("、")) {
                if (name.matches(".*(?:行动|活动)")) {
                    add(name, list.group("group"), List.of(), text.span(at, at + name.length()));
                }
                at += name.length() + 1;
            }
        }
    }
}
