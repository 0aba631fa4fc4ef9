package org.sciday.circles;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.sciday.atlas.Atlas;
import org.sciday.atlas.NearSpot;
import org.sciday.atlas.Wish;
import org.sciday.audit.Trail;
import org.sciday.documents.CsvRows;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Service circles: what a person reaches, and what a list of homes lacks. */
@Service
public class Circles {

    /** The list that can be handed in. */
    public static final int MOST_BYTES = 2_000_000;

    private static final int STEPS = 6;
    private static final int LATEST = 50;
    private static final int LONGEST_NAME = 60;
    private static final Duration YEAR = Duration.ofDays(365);

    private final StudyStore store;
    private final Atlas atlas;
    private final TravelTime travel;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    Circles(StudyStore store, Atlas atlas, TravelTime travel, Units units, Trail trail, Clock clock) {
        this.store = store;
        this.atlas = atlas;
        this.travel = travel;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** How the figures come about, as the key of a sentence. */
    public String statement() {
        return travel.statement();
    }

    /** What is on between the two moments and can be reached in time, the nearest first. */
    public List<Reachable> reachable(GeoPoint from, TravelMode mode, int minutes, Wish wish) {
        var reach = new Reach(travel, mode, minutes);
        var spread = reach.spread(List.of(from));
        return atlas.around(from, reach.metres(), wish).stream()
                .flatMap(spot -> reachable(spot, spread).stream())
                .sorted(Comparator.comparingDouble(Reachable::minutes))
                .toList();
    }

    private static Optional<Reachable> reachable(NearSpot spot, Spread spread) {
        return Optional.ofNullable(spread.at(spot.at()))
                .map(arrival -> new Reachable(spot.activity(), spot.at(), arrival.minutes()));
    }

    /** The edge of what is reached in time, all around. */
    public List<GeoPoint> area(GeoPoint from, TravelMode mode, int minutes) {
        var reach = new Reach(travel, mode, minutes);
        return Area.of(from, reach.spread(List.of(from)), reach.metres());
    }

    @Transactional
    public StudyId add(NewStudy wish, Viewer by) {
        var unit = by.actingUnit();
        var errors = new ArrayList<FieldError>();
        if (wish.name().isBlank() || wish.name().length() > LONGEST_NAME) {
            errors.add(FieldError.of("name", wish.name().isBlank() ? "shared.required" : "shared.too-long", LONGEST_NAME));
        }
        if (wish.minutes() < 5 || wish.minutes() > 60) {
            errors.add(FieldError.of("minutes", "circles.minutes-odd"));
        }
        if (wish.file().length == 0 || wish.file().length > MOST_BYTES) {
            errors.add(FieldError.of("file", wish.file().length == 0 ? "shared.file-required" : "circles.file.too-large"));
        }
        InvalidInput.check(errors);
        var dots = DotFile.read(CsvRows.of(wish.file()), wish.shifted());
        var study = new Study(
                StudyId.next(), unit, wish.name().strip(), wish.mode(), wish.minutes(), wish.programme(), dots, clock.instant());
        store.add(study, by.id().value());
        trail.record(by, "circles.studied", "circles.study", study.id().value(), null, study.name());
        return study.id();
    }

    @Transactional(readOnly = true)
    public List<Study> latest(UnitId unit) {
        return store.latest(unit, LATEST);
    }

    /** Reckoned anew each time, because the programme changes. */
    @Transactional(readOnly = true)
    public Findings findings(StudyId id, Viewer by) {
        var study = own(id, by, "circles.studied");
        var reach = new Reach(travel, study.mode(), study.minutes());
        var places = places(study, reach);
        var coverage = Coverage.of(study.homes(), places, reach);
        var steps = new NextPlaces(coverage.gaps()).choose(candidates(study, coverage, reach.patience()), reach, study.middle(), STEPS);
        return new Findings(study, places, coverage, Findings.suggestions(steps, coverage), travel.statement());
    }

    @Transactional
    public void remove(StudyId id, Viewer by) {
        var study = own(id, by, "circles.removed");
        store.remove(id);
        trail.record(by, "circles.removed", "circles.study", id.value(), study.name(), null);
    }

    private Study own(StudyId id, Viewer by, String action) {
        var study = store.find(id).orElseThrow(() -> new NotFound("circles.not-found"));
        if (!units.mayManage(by, Permission.SUBTREE_VIEW, study.unit())) {
            trail.refused(by, action, "circles.study", id.value());
            throw new NotFound("circles.not-found");
        }
        return study;
    }

    private List<Place> places(Study study, Reach reach) {
        var places = new ArrayList<>(study.of(Dot.Kind.PLACE).stream().map(Circles::place).toList());
        if (study.programme()) {
            var middle = study.middle();
            var furthest = study.homes().stream().mapToDouble(home -> home.at().metresTo(middle)).max().orElse(0);
            var now = clock.instant();
            var spots = atlas.around(middle, furthest + reach.metres(), Wish.between(now.minus(YEAR), now.plus(YEAR)));
            var distinct = new LinkedHashMap<String, Place>();
            spots.forEach(spot -> distinct.putIfAbsent(
                    "%.4f,%.4f".formatted(spot.at().lat(), spot.at().lon()), new Place("", spot.at())));
            places.addAll(distinct.values());
        }
        return places;
    }

    /** Where nobody named candidates, the uncovered homes themselves: a community room serves as well as a hall. */
    private static List<Place> candidates(Study study, Coverage coverage, int most) {
        var named = study.of(Dot.Kind.CANDIDATE);
        return (named.isEmpty() ? coverage.gaps() : named).stream()
                .limit(most)
                .map(Circles::place)
                .toList();
    }

    private static Place place(Dot dot) {
        return new Place(dot.name(), dot.at());
    }
}
