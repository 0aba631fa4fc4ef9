package org.sciday.campaigns.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sciday.campaigns.MainEvent;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** Main events, and below them their sites, each saying to which event it belongs by its number. */
record MainEventEditor() implements PartEditor<List<MainEvent>> {

    private record Placed(int event, MainEvent.Site site) {}

    @Override
    public Part<List<MainEvent>> part() {
        return Part.MAIN_EVENTS;
    }

    @Override
    public List<Grid> show(List<MainEvent> value) {
        var events = value.stream()
                .map(event -> Row.empty()
                        .with("id", event.id())
                        .with("name", event.name())
                        .with("place", event.place())
                        .with("heldOn", event.heldOn())
                        .with("startsAt", event.startsAt()))
                .toList();
        var sites = IntStream.range(0, value.size())
                .boxed()
                .flatMap(i -> value.get(i).sites().stream().map(site -> rowOf(site, i + 1)))
                .toList();
        return List.of(
                Grid.rows(
                        events,
                        Column.hidden("id"),
                        Column.text("name"),
                        Column.text("place"),
                        Column.of("heldOn", Column.Kind.DATE),
                        Column.of("startsAt", Column.Kind.TIME)),
                siteGrid(sites));
    }

    private static Grid siteGrid(List<Row> sites) {
        return new Grid(
                "sites",
                true,
                List.of(
                        Column.text("name").must(),
                        Column.of("main", Column.Kind.TICK),
                        Column.text("address"),
                        Column.text("regionCode"),
                        Column.text("lat"),
                        Column.text("lon"),
                        Column.of("event", Column.Kind.NUMBER)),
                sites);
    }

    private static Row rowOf(MainEvent.Site site, int event) {
        return Row.empty()
                .with("name", site.name())
                .with("main", site.main() ? "true" : null)
                .with("address", site.address())
                .with("regionCode", site.regionCode())
                .with("lat", site.lat())
                .with("lon", site.lon())
                .with("event", event);
    }

    @Override
    public List<MainEvent> read(Typed typed, List<FieldError> errors) {
        var events = readers(typed, blank().getFirst(), errors).toList();
        var sites = readers(typed, blank().getLast(), errors)
                .map(row -> siteIn(row, events.size()))
                .toList();
        var read = new ArrayList<MainEvent>();
        for (var i = 0; i < events.size(); i++) {
            var number = i + 1;
            read.add(eventIn(
                    events.get(i),
                    sites.stream()
                            .filter(placed -> placed.event() == number)
                            .map(Placed::site)
                            .toList()));
        }
        return read;
    }

    private static MainEvent eventIn(RowReader row, List<MainEvent.Site> sites) {
        var name = row.textOrNull("name");
        var place = row.textOrNull("place");
        if (name == null && place == null) {
            row.wrong("name", "shared.required");
        }
        return new MainEvent(row.id(), name, place, row.date("heldOn"), row.time("startsAt"), sites, null);
    }

    private static Placed siteIn(RowReader row, int events) {
        var number = row.number("event");
        var event = number == null ? 1 : number;
        if (event < 1 || event > events) {
            row.wrong("event", "campaigns.no-such-event", event);
        }
        var lat = row.decimal("lat");
        var lon = row.decimal("lon");
        if ((lat == null) != (lon == null)
                || (lat != null && Math.abs(lat) > 90)
                || (lon != null && Math.abs(lon) > 180)) {
            row.wrong("lat", "campaigns.coordinates");
        }
        var region = row.textOrNull("regionCode");
        if (region != null && !region.matches("[0-9]{6}")) {
            row.wrong("regionCode", "campaigns.region-code");
        }
        return new Placed(
                event,
                new MainEvent.Site(
                        row.id(), row.tick("main"), row.needed("name"), row.textOrNull("address"), region, lat, lon));
    }
}
