package org.sciday.campaigns.web;

import java.util.List;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Quota;
import org.sciday.shared.FieldError;
import org.sciday.units.UnitKind;

/** Numbers asked of units. */
record QuotaEditor() implements PartEditor<List<Quota>> {

    @Override
    public Part<List<Quota>> part() {
        return Part.QUOTAS;
    }

    @Override
    public List<Grid> show(List<Quota> value) {
        var rows = value.stream()
                .map(quota -> Row.empty()
                        .with("id", quota.id())
                        .with("who", quota.who())
                        .withAll("unitKinds", quota.unitKinds())
                        .with("jointly", quota.jointly() ? "true" : null)
                        .with("atLeast", quota.asked().atLeast())
                        .with("atMost", quota.asked().atMost())
                        .with("measure", quota.asked().measure())
                        .with("unitWord", quota.asked().unitWord())
                        .with("what", quota.asked().what()))
                .toList();
        return List.of(Grid.rows(
                rows,
                Column.hidden("id"),
                Column.of("who", Column.Kind.LONG_TEXT).must(),
                Column.anyOf("unitKinds", "units.kind", Column.namesOf(UnitKind.values())),
                Column.of("atLeast", Column.Kind.NUMBER),
                Column.of("atMost", Column.Kind.NUMBER),
                Column.text("unitWord"),
                Column.text("what"),
                Column.oneOf("measure", "campaigns.measure", Quota.Measure.values()),
                Column.of("jointly", Column.Kind.TICK)));
    }

    @Override
    public List<Quota> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(QuotaEditor::quotaIn)
                .toList();
    }

    private static Quota quotaIn(RowReader row) {
        return new Quota(
                row.id(),
                null,
                row.needed("who"),
                row.anyOf("unitKinds", UnitKind.class),
                row.tick("jointly"),
                false,
                askedIn(row),
                null);
    }

    private static Quota.Asked askedIn(RowReader row) {
        var least = row.number("atLeast");
        var most = row.number("atMost");
        if (least == null && most == null) {
            row.wrong("atLeast", "campaigns.number-needed");
            least = 0;
        }
        if ((least != null && least < 0) || (most != null && most < 0)) {
            row.wrong("atLeast", "shared.number-min", 0);
        }
        if (least != null && most != null && least > most) {
            row.wrong("atMost", "campaigns.most-below-least");
            most = least;
        }
        return new Quota.Asked(
                least,
                most,
                row.oneOf("measure", Quota.Measure.class, Quota.Measure.OTHER),
                row.textOrNull("what"),
                row.textOrNull("unitWord"));
    }
}
