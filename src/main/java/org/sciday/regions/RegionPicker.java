package org.sciday.regions;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the form component {@code components/region-picker.jte} shows: one field, whose choices are the regions of one
 * province, grouped by city. Another province is a link away, or a search.
 */
public record RegionPicker(
        String name,
        Choice choice,
        Region province,
        List<Group> groups,
        @Nullable Region selected,
        List<Region> provinces) {

    /** May a whole city or province be chosen, as for a unit's own region, or counties only, as for a place? */
    public enum Choice {
        ANY,
        COUNTY
    }

    /** The regions under one heading; the city itself comes first where it may be chosen. */
    public record Group(Region heading, List<Region> regions) {

        public Group {
            regions = List.copyOf(regions);
        }
    }

    public RegionPicker {
        groups = List.copyOf(groups);
        provinces = List.copyOf(provinces);
    }

    /** Unique on the page, because the field's name is; fit for a CSS selector, unlike {@code sites[0].region}. */
    public String id() {
        return idOf(name);
    }

    public static String idOf(String fieldName) {
        return "region-picker-" + fieldName.replaceAll("[^A-Za-z0-9]", "-");
    }

    public boolean isSelected(Region region) {
        return selected != null && region.code().equals(selected.code());
    }

    /** A stored choice that is no longer offered stays chosen: opening a form must not change an answer. */
    public boolean isSelectionOffered() {
        return selected == null
                || groups.stream().flatMap(group -> group.regions().stream()).anyMatch(this::isSelected);
    }
}
