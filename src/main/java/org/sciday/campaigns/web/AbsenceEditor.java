package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Absence;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** What comes of staying away; what is left empty is said by the platform. */
record AbsenceEditor() implements PartEditor<@Nullable Absence> {

    @Override
    public Part<@Nullable Absence> part() {
        return Part.ABSENCE;
    }

    @Override
    public List<Grid> show(@Nullable Absence value) {
        var row = value == null
                ? Row.empty()
                : Row.empty()
                        .with("noShows", value.noShows())
                        .with("suspendDays", value.suspendDays())
                        .with("lapseAfter", value.lapseAfter());
        return List.of(Grid.single(
                row,
                Column.of("noShows", Column.Kind.NUMBER),
                Column.of("suspendDays", Column.Kind.NUMBER),
                Column.of("lapseAfter", Column.Kind.NUMBER)));
    }

    @Override
    public Absence read(Typed typed, List<FieldError> errors) {
        var reader = reader(typed, errors);
        return new Absence(reader.number("lapseAfter"), reader.number("noShows"), reader.number("suspendDays"));
    }
}
