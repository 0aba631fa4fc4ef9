package org.sciday.notices.reading.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts.Contact;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Line;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.contacts.ContactMarks.Kind;
import org.sciday.notices.reading.contacts.ContactMarks.Mark;

/** Goes through the lines of a notice and gathers contacts, which often take several lines each. */
final class ContactReader {

    private static final int REMEMBERED = 3;
    private static final Pattern FOOT = Pattern.compile("版权|ICP备|公网安备|Copyright|网站标识码|技术支持：(?![^\\n]{0,24}\\d{7})|网站地图|建议浏览器|友情链接");
    private static final Pattern HEADING = Pattern.compile(".*(?:联系方式|联系人|咨询方式|联系电话|咨询电话|联络方式|联系我们|联系途径|咨询联系).{0,8}");
    private static final Pattern FAX_AFTER = Pattern.compile("\\s?[（]\\s?传真\\s?[）]");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s?[（](?<name>[\\u4E00-\\u9FFF、 ]{2,12})[）]");
    private static final Pattern NO_CONTACT = Pattern.compile(".*(?:传真至|传真到|报警|举报).{0,12}");

    private final Notice notice;
    private final List<Proposal<Contact>> found = new ArrayList<>();
    private @Nullable Draft current;
    private @Nullable String unit;
    private int within;
    private boolean foot;

    ContactReader(Notice notice) {
        this.notice = notice;
    }

    void read(Line line) {
        if (line.isEmpty()) {
            return;
        }
        foot |= FOOT.matcher(line.text()).find() && line.number() > notice.text().lines().size() / 2;
        var marks = foot ? List.<Mark>of() : ContactMarks.of(line);
        var labelled = marks.stream().anyMatch(mark -> mark.kind() == Kind.NAME_LABEL || mark.kind() == Kind.PHONE_LABEL);
        if (labelled || HEADING.matcher(line.text()).matches() || People.isService(line.text())) {
            within = REMEMBERED;
        }
        if (within > 0) {
            if (marks.isEmpty()) {
                plain(line);
                within--;
            } else {
                within = REMEMBERED;
                marked(line, marks);
            }
        } else if (marks.isEmpty()) {
            unit = People.unitLine(line.text());
        }
    }

    /** A line without number or label may name the unit of the contact that follows. */
    private void plain(Line line) {
        var named = People.unitLine(line.text());
        if (named != null) {
            close();
            unit = named;
        }
    }

    private void marked(Line line, List<Mark> marks) {
        var last = Kind.PHONE_LABEL;
        for (var i = 0; i < marks.size(); i++) {
            var mark = marks.get(i);
            var before = notice.clean().substring(i == 0 ? line.from() : marks.get(i - 1).to(), mark.from());
            var after = notice.clean().substring(mark.to(), i + 1 < marks.size() ? marks.get(i + 1).from() : line.to());
            last = take(mark, before, after, last);
        }
    }

    private Kind take(Mark mark, String before, String after, Kind last) {
        switch (mark.kind()) {
            case NAME_LABEL -> {
                if (current != null && current.isUnnamed() && notice.text().lineAt(current.from()).equals(notice.text().lineAt(mark.from()))) {
                    current.people(after);
                } else {
                    open(mark).unit(People.unitBefore(before, named())).labelled(mark.text()).people(after);
                }
            }
            case PHONE -> phone(mark, before, after, last);
            case MAIL -> {
                if (current != null) {
                    current.mail(mark);
                }
            }
            case PHONE_LABEL -> phoneLabel(mark, before);
            case FAX_LABEL, MAIL_LABEL, OTHER_LABEL -> {}
        }
        return mark.kind() == Kind.PHONE || mark.kind() == Kind.MAIL ? last : mark.kind();
    }

    private void phoneLabel(Mark mark, String before) {
        if (!People.of(before).isEmpty() && (current == null || current.hasPhone())) {
            open(mark).unit(named()).people(before);
            return;
        }
        var named = People.unitBefore(before, null);
        if (named != null && (current == null || current.hasPhone())) {
            open(mark).unit(named);
        }
    }

    private void phone(Mark mark, String before, String after, Kind last) {
        if (last == Kind.FAX_LABEL || last == Kind.OTHER_LABEL || FAX_AFTER.matcher(after).lookingAt()
                || NO_CONTACT.matcher(before).matches()) {
            return;
        }
        if (current == null || current.hasPhone() || !current.isSomething()) {
            if (!People.of(before).isEmpty()) {
                open(mark).unit(named()).people(before);
            } else if (People.label(before) != null) {
                open(mark).unit(People.label(before));
            }
        }
        var contact = current == null ? open(mark).unit(People.unitBefore(before, named())) : current;
        contact.phone(mark);
        var behind = IN_BRACKETS.matcher(after);
        if (contact.isUnnamed() && behind.lookingAt()) {
            contact.people(behind.group("name"));
        }
    }

    private Draft open(Mark mark) {
        close();
        current = new Draft(mark.from());
        return current;
    }

    /** The unit of the line above, for the next contact only. */
    private @Nullable String named() {
        var once = unit;
        unit = null;
        return once;
    }

    private void close() {
        if (current != null && current.isSomething()) {
            found.add(new Proposal<>(
                    Field.CONTACTS, current.contact(), notice.span(current.from(), current.to()), 0.9));
        }
        current = null;
    }

    List<Proposal<Contact>> finish() {
        close();
        return found;
    }
}
