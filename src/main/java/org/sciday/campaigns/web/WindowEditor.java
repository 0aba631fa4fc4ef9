package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.Window;
import org.sciday.shared.FieldError;

/** First and last day; one of them alone is a campaign of one day. */
record WindowEditor() implements PartEditor<@Nullable Window> {

    @Override
    public Part<@Nullable Window> part() {
        return Part.WINDOW;
    }

    @Override
    public List<Grid> show(@Nullable Window value) {
        var row = value == null
                ? Row.empty()
                : Row.empty().with("startsOn", value.startsOn()).with("endsOn", value.endsOn());
        return List.of(
                Grid.single(row, Column.of("startsOn", Column.Kind.DATE), Column.of("endsOn", Column.Kind.DATE)));
    }

    @Override
    public @Nullable Window read(Typed typed, List<FieldError> errors) {
        var reader = reader(typed, errors);
        var starts = reader.date("startsOn");
        var ends = reader.date("endsOn");
        var first = starts == null ? ends : starts;
        var last = ends == null ? starts : ends;
        if (first == null || last == null) {
            return null;
        }
        if (last.isBefore(first)) {
            reader.wrong("endsOn", "shared.end-before-start");
            return null;
        }
        return new Window(first, last);
    }
}
