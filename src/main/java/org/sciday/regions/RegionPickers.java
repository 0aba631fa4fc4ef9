package org.sciday.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionPicker.Choice;
import org.sciday.regions.RegionPicker.Group;
import org.springframework.stereotype.Component;

/** Fills the picker of regions for a form. */
@Component
public class RegionPickers {

    private static final RegionCode FIRST_PROVINCE = RegionCode.of("110000");

    private final Regions regions;

    RegionPickers(Regions regions) {
        this.regions = regions;
    }

    /**
     * A picker for the field. Its province is the selected region's, else that of {@code home}: the region of the site, of the
     * campaign or of the person's unit.
     */
    public RegionPicker picker(String name, Choice choice, @Nullable RegionCode selected, RegionCode home) {
        var chosen = Optional.ofNullable(selected).flatMap(regions::findLast);
        var start = chosen.map(Region::code).orElse(home);
        var province = start.level() == 0 ? FIRST_PROVINCE : start.province();
        var top = regions.get(province);
        return new RegionPicker(name, choice, top, groups(top, choice), chosen.orElse(null), regions.provinces());
    }

    private List<Group> groups(Region province, Choice choice) {
        var groups = new ArrayList<Group>();
        var direct = new ArrayList<Region>();
        if (choice == Choice.ANY) {
            direct.add(province);
        }
        for (var city : regions.children(province.code())) {
            var counties = regions.children(city.code());
            if (counties.isEmpty()) {
                direct.add(city);
            } else {
                groups.add(new Group(city, choice == Choice.ANY ? with(city, counties) : counties));
            }
        }
        if (!direct.isEmpty()) {
            groups.add(choice == Choice.ANY ? 0 : groups.size(), new Group(province, direct));
        }
        return groups;
    }

    private static List<Region> with(Region city, List<Region> counties) {
        return Stream.concat(Stream.of(city), counties.stream()).toList();
    }
}
