package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Host;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;
import org.sciday.units.Units;

/** Hosting units, each with the registered unit it is. The unit is named in full, as it is registered. */
record HostEditor(Units units) implements PartEditor<List<Host>> {

    @Override
    public Part<List<Host>> part() {
        return Part.HOSTS;
    }

    @Override
    public List<Grid> show(List<Host> value) {
        var names = units.namesOf(value.stream()
                .map(Host::unitId)
                .filter(id -> id != null)
                .distinct()
                .toList());
        var rows = value.stream()
                .map(host -> Row.empty()
                        .with("id", host.id())
                        .with("name", host.name())
                        .with("unit", host.unitId() == null ? null : names.get(host.unitId())))
                .toList();
        return List.of(Grid.rows(rows, Column.hidden("id"), Column.text("name").must(), Column.text("unit")));
    }

    @Override
    public List<Host> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(row -> new Host(row.id(), row.needed("name"), unitIn(row), null))
                .toList();
    }

    private @Nullable UnitId unitIn(RowReader row) {
        var name = row.text("unit");
        if (name.isEmpty()) {
            return null;
        }
        var found = units.search(name, 5).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            row.wrong("unit", "campaigns.no-such-unit", name);
        }
        return found.map(unit -> unit.id()).orElse(null);
    }
}
