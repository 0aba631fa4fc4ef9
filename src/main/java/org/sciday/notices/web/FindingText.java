package org.sciday.notices.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.shared.web.Ui;

/**
 * A value of a notice in the reader's language: the words, and what belongs to them.
 */
public record FindingText(String text, List<String> details) {

    public FindingText {
        details = details.stream().filter(detail -> !detail.isBlank()).toList();
    }

    public static FindingText of(Ui ui, Object value) {
        return switch (value) {
            case LocalDate day -> plain(ui.dates().fullDay(day));
            case Boolean yes -> plain(ui.t("notices.value.yes"));
            case NoticeFacts.Action action -> action(ui, action);
            case NoticeFacts.MainEvent event -> event(ui, event);
            case NoticeFacts.Obligation owed -> obligation(ui, owed);
            case NoticeFacts.Quota quota -> quota(ui, quota);
            case NoticeFacts.Contact contact -> contact(ui, contact);
            default -> plain(value.toString());
        };
    }

    private static FindingText plain(String text) {
        return new FindingText(text, List.of());
    }

    private static FindingText action(Ui ui, NoticeFacts.Action action) {
        var leads = action.leads().isEmpty() ? "" : ui.t("notices.value.led-by", joined(ui, action.leads()));
        return new FindingText(action.name(), List.of(orEmpty(action.group()), leads));
    }

    private static FindingText event(Ui ui, NoticeFacts.MainEvent event) {
        var day = event.date() == null ? "" : ui.dates().fullDay(event.date());
        var name = event.name() == null ? orEmpty(event.place()) : event.name();
        return new FindingText(name.isEmpty() ? day : name, List.of(day, event.name() == null ? "" : orEmpty(event.place())));
    }

    private static FindingText obligation(Ui ui, NoticeFacts.Obligation owed) {
        var day = owed.dueOn() == null
                ? ""
                : ui.t("notices.value.by", ui.dates().fullDay(owed.dueOn()) + time(ui, owed.dueTime()));
        var ways = joined(
                ui,
                Stream.concat(
                                owed.channels().stream().map(code -> ui.term("campaigns.channel", code)),
                                owed.addresses().stream())
                        .toList());
        var formats = joined(
                ui,
                owed.formats().stream().map(code -> ui.term("campaigns.format", code)).toList());
        return new FindingText(orEmpty(owed.what()), List.of(day, orEmpty(owed.relative()), orEmpty(owed.who()), ways, formats));
    }

    private static String time(Ui ui, @Nullable String time) {
        if (time == null) {
            return "";
        }
        try {
            return " " + ui.dates().time(LocalTime.parse(time));
        } catch (DateTimeParseException wholeDay) {
            return " " + time;
        }
    }

    private static FindingText quota(Ui ui, NoticeFacts.Quota quota) {
        var unit = orEmpty(quota.unit());
        var what = orEmpty(quota.what());
        var least = quota.atLeast() == null ? null : quota.atLeast().toString();
        var most = quota.atMost() == null ? null : quota.atMost().toString();
        var number = least != null && most != null
                ? ui.t("notices.value.between", least, most, unit, what)
                : least != null
                        ? ui.t("notices.value.least", least, unit, what)
                        : ui.t("notices.value.most", Objects.requireNonNullElse(most, ""), unit, what);
        var who = orEmpty(quota.who());
        return who.isEmpty() ? plain(number) : new FindingText(who, List.of(number));
    }

    private static FindingText contact(Ui ui, NoticeFacts.Contact contact) {
        var unit = orEmpty(contact.unit());
        var name = orEmpty(contact.name());
        var reach = joined(
                ui,
                Stream.concat(contact.phones().stream(), Stream.ofNullable(contact.email())).toList());
        return unit.isEmpty() ? new FindingText(name.isEmpty() ? reach : name, name.isEmpty() ? List.of() : List.of(reach))
                : new FindingText(unit, List.of(name, reach));
    }

    private static String joined(Ui ui, List<String> words) {
        return String.join(ui.isChinese() ? "、" : ", ", words);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
