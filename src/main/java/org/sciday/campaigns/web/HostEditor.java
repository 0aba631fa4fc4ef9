package org.sciday.campaigns.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Host;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;
import org.sciday.shared.UnitId;
import org.sciday.units.UnitName;
import org.sciday.units.Units;

/**
 * Hosting units as the notice names them, each with the registered unit it is, found by search. Whoever is not on the
 * platform keeps the bare name.
 */
record HostEditor(Units units) implements PartEditor<List<Host>> {

    private static final int FOUND = 6;

    @Override
    public Part<List<Host>> part() {
        return Part.HOSTS;
    }

    @Override
    public List<Grid> show(List<Host> value) {
        var rows = value.stream()
                .map(host -> Row.empty()
                        .with("id", host.id())
                        .with("name", host.name())
                        .with("unit", host.unitId()))
                .toList();
        return List.of(Grid.rows(
                rows, Column.hidden("id"), Column.text("name").must(), Column.of("unit", Column.Kind.UNIT)));
    }

    /** Each row offers the unit that is chosen and those that were found for what was typed. */
    @Override
    public List<Grid> complete(List<Grid> grids) {
        return grids.stream()
                .map(grid -> grid.withRows(grid.rows().stream().map(this::offering).toList()))
                .toList();
    }

    private Row offering(Row row) {
        var chosen = idIn(row);
        var name = chosen.map(id -> units.namesOf(List.of(id)).get(id)).orElse(null);
        var typed = row.text("unitQuery").strip();
        var found = typed.isEmpty() ? List.<UnitName>of() : units.search(typed, FOUND);
        var others = found.stream()
                .filter(unit -> !unit.id().equals(chosen.orElse(null)))
                .toList();
        return row.withAll(
                        "unitOption",
                        Stream.concat(
                                        name == null ? Stream.empty() : chosen.map(UnitId::toString).stream(),
                                        others.stream().map(unit -> unit.id().toString()))
                                .toList())
                .withAll(
                        "unitLabel",
                        Stream.concat(Stream.ofNullable(name), others.stream().map(UnitName::name))
                                .toList());
    }

    @Override
    public List<Host> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(row -> new Host(row.id(), row.needed("name"), unitIn(row), null))
                .toList();
    }

    private @Nullable UnitId unitIn(RowReader row) {
        var chosen = idIn(row.row());
        if (chosen.isPresent()) {
            return units.find(chosen.get()).map(unit -> unit.id()).orElse(null);
        }
        var name = row.text("unitQuery");
        if (name.isEmpty()) {
            return null;
        }
        var found = units.search(name, FOUND).stream()
                .filter(unit -> unit.name().equals(name))
                .map(UnitName::id)
                .findFirst();
        if (found.isEmpty()) {
            row.wrong("unit", "campaigns.no-such-unit", name);
        }
        return found.orElse(null);
    }

    private static Optional<UnitId> idIn(Row row) {
        try {
            return row.all("unit").stream()
                    .filter(text -> !text.isBlank())
                    .map(UUID::fromString)
                    .map(UnitId::new)
                    .findFirst();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
