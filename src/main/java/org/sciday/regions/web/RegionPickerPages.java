package org.sciday.regions.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionCode;
import org.sciday.regions.RegionPicker.Choice;
import org.sciday.regions.RegionPickers;
import org.sciday.regions.Regions;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Public;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fragments with which the picker in a form changes its province or finds a region by name. */
@Controller
class RegionPickerPages {

    private static final Pattern FIELD_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9.\\[\\]_-]{0,60}");
    private static final int HITS = 8;

    private final RegionPickers pickers;
    private final Regions regions;

    RegionPickerPages(RegionPickers pickers, Regions regions) {
        this.pickers = pickers;
        this.regions = regions;
    }

    /** The picker again, with this province's regions or with this region chosen. */
    @Public
    @GetMapping("/regions/picker")
    Answer picker(
            @RequestParam String name,
            @RequestParam(defaultValue = "ANY") Choice choice,
            @RequestParam(required = false) @Nullable String selected,
            @RequestParam(defaultValue = "100000") String province) {
        var chosen = selected == null ? null : codeOf(selected);
        return Html.of("regions/_picker", pickers.picker(safe(name), choice, chosen, codeOf(province)));
    }

    /** Matches of what was typed, each a button that chooses it. */
    @Public
    @GetMapping("/regions/matches")
    Answer matches(
            @RequestParam String name,
            @RequestParam(defaultValue = "ANY") Choice choice,
            @RequestParam(defaultValue = "") String q) {
        var found = regions.search(q, HITS * 4).stream()
                .filter(region ->
                        choice == Choice.ANY || regions.children(region.code()).isEmpty())
                .limit(HITS)
                .map(region -> new RegionMatches.Match(region.code().value(), regions.fullName(region.code())))
                .toList();
        return Html.of("regions/_matches", new RegionMatches(safe(name), choice, q.strip(), found));
    }

    private static RegionCode codeOf(String text) {
        return RegionCode.parse(text).orElseThrow(() -> new NoSuchCode(text));
    }

    private static String safe(String fieldName) {
        if (!FIELD_NAME.matcher(fieldName).matches()) {
            throw new NoSuchCode(fieldName);
        }
        return fieldName;
    }
}
