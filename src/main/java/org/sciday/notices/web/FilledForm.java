package org.sciday.notices.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.notices.FindingField;

/** Fills the form for a value with a value that there is already. */
final class FilledForm {

    private final FindingField field;
    private final int version;

    private FilledForm(FindingField field, int version) {
        this.field = field;
        this.version = version;
    }

    static ValueForm of(FindingField field, int version, Object value) {
        var form = new FilledForm(field, version);
        return switch (value) {
            case LocalDate day -> form.dated(day);
            case NoticeFacts.Action action -> form.action(action);
            case NoticeFacts.MainEvent event -> form.event(event);
            case NoticeFacts.Obligation owed -> form.obligation(owed);
            case NoticeFacts.Quota quota -> form.quota(quota);
            case NoticeFacts.Contact contact -> form.contact(contact);
            default -> form.worded(value.toString());
        };
    }

    private ValueForm dated(LocalDate day) {
        return form(null, day, null, null, null, null);
    }

    private ValueForm worded(String words) {
        return form(words, null, null, null, null, null);
    }

    private ValueForm action(NoticeFacts.Action action) {
        return form(action.name(), null, action.group(), String.join("、", action.leads()), null, null);
    }

    private ValueForm event(NoticeFacts.MainEvent event) {
        return form(event.name(), event.date(), null, null, event.place(), null);
    }

    private ValueForm form(
            @Nullable String words,
            @Nullable LocalDate date,
            @Nullable String group,
            @Nullable String leads,
            @Nullable String place,
            @Nullable String unit) {
        return new ValueForm(
                field, version, words, date, null, null, null, null, null, null, null, null, null, null, unit, group,
                leads, place, null, null, null, null, null);
    }

    private ValueForm obligation(NoticeFacts.Obligation owed) {
        return new ValueForm(
                field,
                version,
                null,
                null,
                owed.dueOn(),
                owed.dueTime(),
                owed.relative(),
                owed.what(),
                owed.who(),
                owed.channels(),
                String.join("、", owed.addresses()),
                owed.formats(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private ValueForm quota(NoticeFacts.Quota quota) {
        return new ValueForm(
                field, version, null, null, null, null, null, quota.what(), quota.who(), List.of(), null, List.of(),
                quota.atLeast(), quota.atMost(), quota.unit(), null, null, null, null, null, null, null, null);
    }

    private ValueForm contact(NoticeFacts.Contact contact) {
        return new ValueForm(
                field, version, contact.name(), null, null, null, null, null, null, null, null, null, null, null,
                contact.unit(), null, null, null, String.join("、", contact.phones()), contact.email(), null, null, null);
    }
}
