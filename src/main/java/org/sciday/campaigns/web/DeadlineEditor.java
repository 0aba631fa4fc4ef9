package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Deadline;
import org.sciday.campaigns.Due;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;
import org.sciday.units.UnitKind;

/** What is owed by when, by whom, in which way. */
record DeadlineEditor() implements PartEditor<List<Deadline>> {

    @Override
    public Part<List<Deadline>> part() {
        return Part.DEADLINES;
    }

    @Override
    public List<Grid> show(List<Deadline> value) {
        var rows = value.stream().map(DeadlineEditor::rowOf).toList();
        return List.of(Grid.rows(
                rows,
                Column.hidden("id"),
                Column.of("what", Column.Kind.LONG_TEXT).must(),
                Column.oneOf("kind", "campaigns.deadline-kind", Deadline.Kind.values()),
                Column.oneOf("subject", "campaigns.subject", Deadline.Subject.values()),
                Column.of("dueOn", Column.Kind.DATE),
                Column.of("dueTime", Column.Kind.TIME),
                Column.text("relative"),
                Column.of("days", Column.Kind.NUMBER),
                Column.oneOf("anchor", "campaigns.anchor", Due.Anchor.values()),
                Column.of("workingDays", Column.Kind.TICK),
                Column.of("who", Column.Kind.LONG_TEXT),
                Column.anyOf("unitKinds", "units.kind", Column.namesOf(UnitKind.values())),
                Column.anyOf("channels", "campaigns.channel", Deadline.Delivery.CHANNELS),
                Column.text("addresses"),
                Column.anyOf("formats", "campaigns.format", Deadline.Delivery.FORMATS)));
    }

    private static Row rowOf(Deadline deadline) {
        var due = deadline.due();
        var delivery = deadline.delivery();
        return Row.empty()
                .with("id", deadline.id())
                .with("what", deadline.what())
                .with("kind", deadline.kind())
                .with("subject", deadline.subject())
                .with("dueOn", due.dueOn())
                .with("dueTime", due.dueTime())
                .with("relative", due.relative())
                .with("days", due.days())
                .with("anchor", due.anchor())
                .with("workingDays", due.workingDays() ? "true" : null)
                .with("who", deadline.who())
                .withAll("unitKinds", deadline.unitKinds())
                .withAll("channels", delivery.channels())
                .withJoined("addresses", delivery.addresses())
                .withAll("formats", delivery.formats());
    }

    @Override
    public List<Deadline> read(Typed typed, List<FieldError> errors) {
        return readers(typed, blank().getFirst(), errors)
                .map(DeadlineEditor::deadlineIn)
                .toList();
    }

    private static Deadline deadlineIn(RowReader row) {
        return new Deadline(
                row.id(),
                null,
                row.oneOf("kind", Deadline.Kind.class, Deadline.Kind.OTHER),
                row.oneOf("subject", Deadline.Subject.class, Deadline.Subject.UNIT),
                row.needed("what"),
                row.textOrNull("who"),
                row.anyOf("unitKinds", UnitKind.class),
                false,
                dueIn(row),
                new Deadline.Delivery(
                        row.anyOf("channels", Deadline.Delivery.CHANNELS),
                        row.entries("addresses"),
                        row.anyOf("formats", Deadline.Delivery.FORMATS)),
                null,
                null);
    }

    /** A number of days counts only together with what it is counted from. */
    private static Due dueIn(RowReader row) {
        var on = row.date("dueOn");
        var time = row.time("dueTime");
        var relative = row.textOrNull("relative");
        @Nullable Integer days = row.number("days");
        if (on == null && relative == null) {
            row.wrong("dueOn", "campaigns.due-needed");
            return new Due(null, null, "-", null, false, null);
        }
        if (days != null && (days < 0 || days > 400)) {
            row.wrong("days", "shared.number-max", 400);
        }
        return days == null || relative == null
                ? new Due(on, time, relative, null, false, null)
                : new Due(
                        on,
                        time,
                        relative,
                        days,
                        row.tick("workingDays"),
                        row.oneOf("anchor", Due.Anchor.class, Due.Anchor.AFTER_ACTIVITY));
    }
}
