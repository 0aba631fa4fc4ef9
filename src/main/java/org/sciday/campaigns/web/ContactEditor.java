package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Contact;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** Whom to ask, by unit. */
record ContactEditor() implements PartEditor<List<Contact>> {

    @Override
    public Part<List<Contact>> part() {
        return Part.CONTACTS;
    }

    @Override
    public List<Grid> show(List<Contact> value) {
        var rows = value.stream()
                .map(contact -> Row.empty()
                        .with("id", contact.id())
                        .with("unitName", contact.unitName())
                        .with("person", contact.name())
                        .withJoined("phones", contact.phones())
                        .with("email", contact.email()))
                .toList();
        return List.of(Grid.rows(
                rows,
                Column.hidden("id"),
                Column.text("unitName"),
                Column.text("person"),
                Column.text("phones"),
                Column.text("email")));
    }

    @Override
    public List<Contact> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(ContactEditor::contactIn)
                .toList();
    }

    private static Contact contactIn(RowReader row) {
        var email = row.textOrNull("email");
        if (email != null && !email.contains("@")) {
            row.wrong("email", "shared.email-invalid");
        }
        return new Contact(
                row.id(), row.textOrNull("unitName"), row.textOrNull("person"), row.entries("phones"), email, null);
    }
}
