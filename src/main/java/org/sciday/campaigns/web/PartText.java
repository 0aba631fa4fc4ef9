package org.sciday.campaigns.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Absence;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.Contact;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Heading;
import org.sciday.campaigns.Host;
import org.sciday.campaigns.MainEvent;
import org.sciday.campaigns.NoticeHead;
import org.sciday.campaigns.Quota;
import org.sciday.campaigns.Term;
import org.sciday.campaigns.Window;
import org.sciday.shared.web.Ui;
import org.sciday.units.UnitKind;

/** A part's value in the reader's language, for the sheet, for previews and for comparing two versions. */
public final class PartText {

    private final Ui ui;

    private PartText(Ui ui) {
        this.ui = ui;
    }

    /** The lines of a value; none when it says nothing. */
    public static List<Entry> of(Ui ui, @Nullable Object value) {
        var text = new PartText(ui);
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(Objects::requireNonNull)
                    .map(row -> text.entry(row).from(SheetSentences.sourceOf(row)))
                    .toList();
        }
        return value == null ? List.of() : List.of(text.entry(value));
    }

    private Entry entry(Object value) {
        return switch (value) {
            case String words -> Entry.of(words);
            case Boolean yes -> Entry.of(ui.t(yes ? "campaigns.yes" : "campaigns.no"));
            case LocalDate day -> Entry.of(ui.dates().fullDay(day));
            case Window window ->
                Entry.of(ui.dates().fullDay(window.startsOn()) + " – "
                        + ui.dates().fullDay(window.endsOn()));
            case NoticeHead head -> notice(head);
            case Heading heading -> Entry.of(heading.name());
            case Host host ->
                new Entry(
                        host.name(),
                        List.of(),
                        host.unitId() == null ? List.of() : List.of(ui.t("campaigns.host-linked")),
                        false);
            case Action action -> action(action);
            case MainEvent event -> mainEvent(event);
            case Deadline deadline -> deadline(deadline);
            case Quota quota -> quota(quota);
            case Absence absence -> absence(absence);
            case Contact contact -> contact(contact);
            case Term term ->
                new Entry(
                        term.name(ui.isChinese()),
                        List.of(),
                        term.keyGroup() ? List.of(ui.t("campaigns.key-group")) : List.of(),
                        false);
            default -> Entry.of(value.toString());
        };
    }

    private Entry notice(NoticeHead head) {
        var details = new ArrayList<String>();
        details.add(orEmpty(head.documentNumber()));
        details.add(head.issuedOn() == null ? "" : ui.dates().fullDay(head.issuedOn()));
        details.add(joined(head.issuers()));
        details.add(head.addressees() == null ? "" : ui.t("campaigns.notice-to", head.addressees()));
        details.add(
                head.citedDocuments().isEmpty() ? "" : ui.t("campaigns.notice-cites", joined(head.citedDocuments())));
        var marks = head.warnings().stream()
                .map(code -> ui.term("campaigns.notice-warning", code))
                .toList();
        return new Entry(orEmpty(head.title()), details, marks, false);
    }

    private Entry action(Action action) {
        var leads = action.leads().isEmpty() ? "" : ui.t("campaigns.led-by", joined(action.leads()));
        var group = action.groupName() == null ? List.<String>of() : List.of(action.groupName());
        return new Entry(action.name(), List.of(leads, orEmpty(action.summary())), group, false);
    }

    private Entry mainEvent(MainEvent event) {
        var details = new ArrayList<String>();
        if (event.heldOn() != null) {
            details.add(ui.dates().day(event.heldOn())
                    + (event.startsAt() == null ? "" : " " + ui.dates().time(event.startsAt())));
        }
        details.add(event.name() == null ? "" : orEmpty(event.place()));
        event.sites()
                .forEach(site ->
                        details.add(ui.t(site.main() ? "campaigns.main-site" : "campaigns.linked-site", site.name())));
        return new Entry(event.name() == null ? orEmpty(event.place()) : event.name(), details, List.of(), false);
    }

    private Entry deadline(Deadline deadline) {
        var details = new ArrayList<String>();
        details.add(DueText.of(ui, deadline.due()));
        var change = deadline.change();
        if (change != null) {
            details.add(ui.t("campaigns.moved", DueText.of(ui, change.before()), change.reason()));
        }
        details.add(orEmpty(deadline.who()));
        details.add(kinds(deadline.unitKinds(), "campaigns.for-all"));
        var delivery = deadline.delivery();
        details.add(joined(Stream.concat(
                        delivery.channels().stream().map(code -> ui.term("campaigns.channel", code)),
                        delivery.addresses().stream())
                .toList()));
        details.add(joined(delivery.formats().stream()
                .map(code -> ui.term("campaigns.format", code))
                .toList()));
        var marks = List.of(
                ui.term("campaigns.deadline-kind", deadline.kind()), ui.term("campaigns.subject", deadline.subject()));
        return new Entry(deadline.what(), details, marks, deadline.guessed());
    }

    private Entry quota(Quota quota) {
        var marks = new ArrayList<String>();
        marks.add(ui.term("campaigns.measure", quota.asked().measure()));
        if (quota.jointly()) {
            marks.add(ui.t("campaigns.jointly"));
        }
        return new Entry(
                quota.who() + ui.t("campaigns.colon") + QuotaText.of(ui, quota.asked()),
                List.of(kinds(quota.unitKinds(), "campaigns.for-nobody")),
                marks,
                quota.guessed());
    }

    private Entry absence(Absence absence) {
        var details = new ArrayList<String>();
        details.add(absence.suspendDays() == null ? "" : ui.t("campaigns.absence.days", absence.suspendDays()));
        details.add(absence.lapseAfter() == null ? "" : ui.t("campaigns.absence.lapse", absence.lapseAfter()));
        var times = absence.noShows();
        return new Entry(
                times == null ? ui.t("campaigns.absence.usual") : ui.t("campaigns.absence.times", times),
                details,
                List.of(),
                false);
    }

    private Entry contact(Contact contact) {
        var reach = Stream.concat(contact.phones().stream(), Stream.ofNullable(contact.email()))
                .toList();
        var unit = orEmpty(contact.unitName());
        var name = orEmpty(contact.name());
        return unit.isEmpty()
                ? new Entry(name, List.of(joined(reach)), List.of(), false)
                : new Entry(unit, List.of(name, joined(reach)), List.of(), false);
    }

    private String kinds(List<UnitKind> kinds, String none) {
        return kinds.isEmpty()
                ? ui.t(none)
                : ui.t(
                        "campaigns.for-kinds",
                        joined(kinds.stream()
                                .map(kind -> ui.term("units.kind", kind))
                                .toList()));
    }

    private String joined(List<String> words) {
        return String.join(ui.isChinese() ? "、" : ", ", words);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
