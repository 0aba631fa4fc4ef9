package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Action;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** Actions with the heading they share and the units that lead them. */
record ActionEditor() implements PartEditor<List<Action>> {

    @Override
    public Part<List<Action>> part() {
        return Part.ACTIONS;
    }

    @Override
    public List<Grid> show(List<Action> value) {
        var rows = value.stream()
                .map(action -> Row.empty()
                        .with("id", action.id())
                        .with("name", action.name())
                        .with("group", action.groupName())
                        .withJoined("leads", action.leads())
                        .with("summary", action.summary()))
                .toList();
        return List.of(Grid.rows(
                rows,
                Column.hidden("id"),
                Column.text("name").must(),
                Column.text("group"),
                Column.text("leads"),
                Column.of("summary", Column.Kind.LONG_TEXT)));
    }

    @Override
    public List<Action> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(row -> new Action(
                        new ActionId(row.id()),
                        null,
                        row.needed("name"),
                        row.textOrNull("group"),
                        row.entries("leads"),
                        row.textOrNull("summary"),
                        null))
                .toList();
    }
}
