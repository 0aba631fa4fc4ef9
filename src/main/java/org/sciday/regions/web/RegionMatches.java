package org.sciday.regions.web;

import java.util.List;
import org.sciday.regions.RegionPicker;
import org.sciday.regions.RegionPicker.Choice;

/** What the search in a picker found; empty and no text typed is not the same as nothing found. */
public record RegionMatches(String name, Choice choice, String text, List<Match> matches) {

    public record Match(String code, String fullName) {}

    public RegionMatches {
        matches = List.copyOf(matches);
    }

    public String id() {
        return RegionPicker.idOf(name);
    }
}
