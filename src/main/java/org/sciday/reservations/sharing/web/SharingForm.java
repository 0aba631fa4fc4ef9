package org.sciday.reservations.sharing.web;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sciday.reservations.Sharing;
import org.sciday.reservations.Sharing.Groups;
import org.sciday.reservations.Sharing.Phase;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.springframework.format.annotation.DateTimeFormat;

/** How places are shared out, as the desk writes it: three phases at most, a line without a share is none. */
public record SharingForm(
        @Nullable Integer version,
        @Nullable Integer share1,
        @Nullable Integer days1,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime hour1,
        @Nullable Integer share2,
        @Nullable Integer days2,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime hour2,
        @Nullable Integer share3,
        @Nullable Integer days3,
        @DateTimeFormat(iso = DateTimeFormat.ISO.TIME) @Nullable LocalTime hour3,
        @Nullable Integer walkInShare,
        @Nullable Integer returnsWithin,
        @Nullable Integer minPeople,
        @Nullable Integer groupDays,
        @Nullable Integer weekendCap,
        @Nullable Integer pupilsPerTeacher) {

    /** One line of the form. */
    public record Line(
            int number,
            @Nullable Integer share,
            @Nullable Integer days,
            @Nullable LocalTime hour) {}

    static SharingForm of(Sharing sharing, int version) {
        var first = lineOf(sharing, 0);
        var second = lineOf(sharing, 1);
        var third = lineOf(sharing, 2);
        var groups = sharing.groups();
        return new SharingForm(
                version,
                first.share(),
                first.days(),
                first.hour(),
                second.share(),
                second.days(),
                second.hour(),
                third.share(),
                third.days(),
                third.hour(),
                orNull(sharing.walkInShare()),
                orNull(sharing.returnsWithin()),
                groups.minPeople(),
                groups.daysAhead(),
                groups.weekendCap(),
                groups.pupilsPerTeacher());
    }

    public List<Line> lines() {
        return List.of(
                new Line(1, share1, days1, hour1), new Line(2, share2, days2, hour2), new Line(3, share3, days3, hour3));
    }

    Sharing sharing() {
        var errors = new ArrayList<FieldError>();
        var phases = new ArrayList<Phase>();
        for (var line : lines()) {
            if (line.share() != null) {
                if (line.hour() == null) {
                    errors.add(FieldError.of("hour" + line.number(), "shared.required"));
                } else {
                    phases.add(new Phase(line.share(), Objects.requireNonNullElse(line.days(), 0), line.hour()));
                }
            }
        }
        InvalidInput.check(errors);
        var usual = Sharing.USUAL.groups();
        var groups = new Groups(
                Objects.requireNonNullElse(minPeople, usual.minPeople()),
                Objects.requireNonNullElse(groupDays, usual.daysAhead()),
                weekendCap,
                Objects.requireNonNullElse(pupilsPerTeacher, usual.pupilsPerTeacher()));
        return new Sharing(
                phases,
                Objects.requireNonNullElse(walkInShare, 0),
                Objects.requireNonNullElse(returnsWithin, 0),
                groups);
    }

    private static Line lineOf(Sharing sharing, int index) {
        if (index >= sharing.phases().size()) {
            return new Line(index + 1, null, null, null);
        }
        var phase = sharing.phases().get(index);
        return new Line(index + 1, phase.share(), phase.daysBefore(), phase.at());
    }

    private static @Nullable Integer orNull(int number) {
        return number == 0 ? null : number;
    }
}
