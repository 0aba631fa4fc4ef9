package org.sciday.circles.web;

import java.util.ArrayList;
import java.util.List;
import org.sciday.circles.Coverage;
import org.sciday.circles.Dot;
import org.sciday.circles.Findings;
import org.sciday.circles.Place;
import org.sciday.regions.GeoPoint;
import org.sciday.regions.MapPoint;
import org.sciday.regions.MapView;
import org.sciday.regions.Maps;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Homes, places and the best next places as lights. What lies on top is drawn last. */
@Component
class StudyMap {

    private static final int MOST = 600;

    private final Maps maps;
    private final Units units;

    StudyMap(Maps maps, Units units) {
        this.maps = maps;
        this.units = units;
    }

    MapView of(Findings findings) {
        var points = new ArrayList<MapPoint>();
        findings.coverage().served().stream()
                .filter(Coverage.Served::isCovered)
                .limit(MOST)
                .forEach(one -> points.add(point(one.home().at(), one.home().name(), "covered")));
        findings.coverage().gaps().stream().limit(MOST).forEach(home -> points.add(gap(home)));
        findings.places().stream().limit(MOST).forEach(place -> points.add(point(place.at(), place.name(), "")));
        points.addAll(next(findings));
        return maps.of(units.get(findings.study().unit()).region(), points);
    }

    private static List<MapPoint> next(Findings findings) {
        return findings.steps().stream().map(step -> next(step.place())).toList();
    }

    private static MapPoint next(Place place) {
        return point(place.at(), place.name(), "next");
    }

    private static MapPoint gap(Dot home) {
        return point(home.at(), home.name(), "gap");
    }

    private static MapPoint point(GeoPoint at, String name, String look) {
        return new MapPoint(at.lat(), at.lon(), name, null, false, look);
    }
}
