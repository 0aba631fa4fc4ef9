package org.sciday.notices.reading.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Offices;
import org.sciday.notices.reading.Proposal;

/** Issuers as the head names them, for notices that nobody signed: the red letterhead (…文件), or the names before 关于. */
final class Letterhead {

    private static final Pattern COUNTED = Pattern.compile("等\\s?[\\d一二三四五六七八九十]+\\s?(?:个|家)?(?:部门|单位)");

    private Letterhead() {}

    static List<Proposal<String>> issuers(Notice notice) {
        var title = Title.find(notice);
        if (title.isPresent()) {
            var text = title.get().of(notice);
            var about = text.indexOf("关于");
            if (about > 0) {
                var names = names(notice, title.get().from(), text.substring(0, about));
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return firstLines(notice);
    }

    /** The red letterhead, or the lines of names above number and title. */
    private static List<Proposal<String>> firstLines(Notice notice) {
        var issuers = new ArrayList<Proposal<String>>();
        var above = Head.of(notice).above();
        for (var line : notice.text().lines()) {
            if (line.from() >= above.to()) {
                break;
            }
            var name = line.text().replaceAll("(?<=.{4})文件$", "");
            if (!name.isEmpty() && !Offices.isOne(name) && !name.contains(" ")) {
                break;
            }
            issuers.addAll(names(notice, line.from(), name));
        }
        return issuers;
    }

    private static List<Proposal<String>> names(Notice notice, int from, String text) {
        var proposals = new ArrayList<Proposal<String>>();
        var bare = COUNTED.matcher(text).replaceAll("");
        var at = from;
        for (var name : Offices.split(bare)) {
            if (!Offices.isOne(name)) {
                return List.of();
            }
            var start = Math.max(at, notice.clean().indexOf(name, at));
            proposals.add(new Proposal<>(Field.ISSUERS, name, notice.span(start, start + name.length()), 0.6));
            at = start;
        }
        return proposals;
    }
}
