package org.sciday.circles.web;

import java.util.List;
import org.sciday.circles.Dot;
import org.sciday.circles.Findings;
import org.sciday.regions.MapView;

/** What a study found, on a map and in words. */
public record StudyPage(Findings findings, MapView map) {

    private static final int SHOWN = 50;

    /** The largest gaps; more would be a list and no picture. */
    public List<Dot> gaps() {
        return findings.coverage().gaps().stream().limit(SHOWN).toList();
    }

    public int gapsInAll() {
        return findings.coverage().gaps().size();
    }
}
