package org.sciday.notices.reading.contacts;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts.Contact;
import org.sciday.notices.reading.contacts.ContactMarks.Mark;

/** A contact that is still being read. */
final class Draft {

    private final int from;
    private final List<String> phones = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private @Nullable String unit;
    private @Nullable String mail;
    private int to;
    private boolean responsible;

    Draft(int from) {
        this.from = from;
        this.to = from;
    }

    Draft unit(@Nullable String name) {
        unit = name;
        return this;
    }

    /** The names in a piece of text, and the unit that may stand before them. */
    Draft people(String text) {
        names.addAll(People.of(text));
        var named = People.unitAmong(text);
        if (named != null && unit == null) {
            unit = named;
        }
        return this;
    }

    /** Who is 负责人 for something is a contact only with a number. */
    Draft labelled(String label) {
        responsible = label.startsWith("负责") || label.startsWith("经办");
        return this;
    }

    void phone(Mark mark) {
        var bare = mark.text().replace("（", "").replace("）", "-");
        if (!phones.contains(bare)) {
            phones.add(bare);
        }
        to = mark.to();
    }

    void mail(Mark mark) {
        mail = mail == null ? mark.text() : mail;
        to = mark.to();
    }

    /** The number came first, the name follows. */
    boolean isUnnamed() {
        return hasPhone() && names.isEmpty();
    }

    boolean hasPhone() {
        return !phones.isEmpty();
    }

    boolean isSomething() {
        return hasPhone() || !names.isEmpty() && !responsible;
    }

    int from() {
        return from;
    }

    int to() {
        return Math.max(from, to);
    }

    Contact contact() {
        return new Contact(unit, names.isEmpty() ? null : String.join("、", names), phones, mail);
    }
}
