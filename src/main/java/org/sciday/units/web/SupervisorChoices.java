package org.sciday.units.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;
import org.sciday.units.Directory;
import org.sciday.units.UnitName;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Finds supervising units for a form: by name or code, or those of the region when nothing is typed. */
@Component
class SupervisorChoices {

    private static final int MOST = 8;

    private final Units units;
    private final Directory directory;
    private final Places places;

    SupervisorChoices(Units units, Directory directory, Places places) {
        this.units = units;
        this.directory = directory;
        this.places = places;
    }

    /** What is chosen already stays in the list, first. */
    SupervisorChoice find(String field, String query, Optional<RegionCode> region, Optional<UnitId> chosen) {
        var text = query.strip();
        var found = text.isEmpty() ? nearby(field, region) : units.search(text, MOST);
        var shown = new ArrayList<UnitName>();
        chosen.flatMap(directory::findApproved).ifPresent(shown::add);
        found.stream().filter(name -> !shown.contains(name)).forEach(shown::add);
        var options = shown.stream().map(this::option).toList();
        return new SupervisorChoice(
                field, text, !text.isEmpty(), chosen.map(UnitId::toString).orElse(null), options);
    }

    private SupervisorChoice.Option option(UnitName name) {
        return new SupervisorChoice.Option(name.id().toString(), name.name(), places.shortName(name.region()));
    }

    /** The science associations from the region upwards. A line has no such default. */
    private List<UnitName> nearby(String field, Optional<RegionCode> region) {
        if (region.isEmpty() || field.equals("lineSupervisor")) {
            return List.of();
        }
        var upwards = new ArrayList<RegionCode>();
        for (var at = region; at.isPresent(); at = at.get().parent()) {
            upwards.add(at.get());
        }
        return directory.leadingIn(upwards, MOST);
    }
}
