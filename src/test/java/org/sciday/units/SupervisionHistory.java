package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sciday._support.ModuleDatabase;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Festival;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A random history of a small tree, and what one finds by walking its edges. */
final class SupervisionHistory {

    private final Random random;
    private final ModuleDatabase database;
    private final JdbcClient jdbc;
    private final Placement placement;
    private final List<UnitId> units = new ArrayList<>();
    private final Map<UnitId, LocalDate> born = new HashMap<>();
    private final Map<Hierarchy, Map<UnitId, Edge>> current =
            Map.of(Hierarchy.REGION, new HashMap<>(), Hierarchy.LINE, new HashMap<>());
    private final List<Edge> past = new ArrayList<>();
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private LocalDate today = LocalDate.of(2024, 1, 1);

    SupervisionHistory(Random random, ModuleDatabase database) {
        this.random = random;
        this.database = database;
        this.jdbc = database.client();
        this.placement =
                new Placement(new SupervisionStore(jdbc), new EnrolmentStore(jdbc, null), new TestClock(this));
        enrol(1, today);
    }

    void step() {
        days.add(today);
        switch (random.nextInt(7)) {
            case 0 -> enrol(1 + random.nextInt(3), today.minusDays(random.nextInt(60)));
            case 1, 2, 3 -> move();
            case 4 -> merge();
            case 5 -> today = today.plusDays(random.nextInt(40));
            default -> enrol(1, today);
        }
    }

    private void enrol(int count, LocalDate since) {
        var list = new ArrayList<Enrolment>();
        for (var i = 0; i < count; i++) {
            var id = UnitId.next();
            var candidates = new ArrayList<>(units);
            list.forEach(earlier -> candidates.add(earlier.id()));
            var byRegion = candidates.isEmpty() ? null : pick(candidates);
            var byLine = candidates.isEmpty() || random.nextBoolean() ? null : pick(candidates);
            list.add(new Enrolment(id, unit(new Supervisors(byRegion, byLine))));
        }
        database.transactions().executeWithoutResult(status -> placement.addAll(list, since, Viewer.platform()));
        for (var entry : list) {
            units.add(entry.id());
            born.put(entry.id(), since);
            for (var hierarchy : Hierarchy.values()) {
                begin(entry.id(), entry.unit().supervisors().in(hierarchy), hierarchy, since);
            }
        }
    }

    private void move() {
        var unit = pick(units);
        var above = pick(units);
        var hierarchy = pick(List.of(Hierarchy.values()));
        var circle = unit.equals(above) || walkOn(today).contains(unit + " " + above);
        try {
            var moved = database.transactions()
                    .execute(status -> placement.move(unit, hierarchy, above, Viewer.platform()));
            assertThat(circle).as("a circle was let through").isFalse();
            if (Boolean.TRUE.equals(moved)) {
                begin(unit, above, hierarchy, today);
            }
        } catch (InvalidInput refused) {
            assertThat(circle).as("refused without a circle").isTrue();
        }
    }

    /** The duplicate's units go to the survivor, and so does the duplicate itself. */
    private void merge() {
        var duplicate = pick(units);
        var survivor = pick(units);
        var circle = duplicate.equals(survivor) || walkOn(today).contains(duplicate + " " + survivor);
        try {
            database.transactions()
                    .executeWithoutResult(status -> placement.merge(duplicate, survivor, Viewer.platform()));
            assertThat(circle).as("a circle was let through").isFalse();
            current.forEach((hierarchy, edges) -> List.copyOf(edges.values()).stream()
                    .filter(edge -> edge.above().equals(duplicate))
                    .forEach(edge -> begin(edge.unit(), survivor, hierarchy, today)));
            end(duplicate, Hierarchy.LINE);
            begin(duplicate, survivor, Hierarchy.REGION, today);
        } catch (InvalidInput refused) {
            assertThat(circle).as("refused without a circle").isTrue();
        }
    }

    private void end(UnitId unit, Hierarchy hierarchy) {
        var ended = current.get(hierarchy).remove(unit);
        if (ended != null && ended.from().isBefore(today)) {
            past.add(new Edge(ended.unit(), ended.above(), ended.from(), today));
        }
    }

    private void begin(UnitId unit, UnitId above, Hierarchy hierarchy, LocalDate from) {
        if (above == null) {
            return;
        }
        var ended = current.get(hierarchy).put(unit, new Edge(unit, above, from, LocalDate.MAX));
        if (ended != null && ended.from().isBefore(from)) {
            past.add(new Edge(ended.unit(), ended.above(), ended.from(), from));
        }
    }

    Set<LocalDate> days() {
        days.add(today);
        days.add(today.plusYears(1));
        days.add(LocalDate.of(2023, 12, 1));
        return days;
    }

    Set<String> closureOn(LocalDate day) {
        var own = units.stream().map(UnitId::value).toArray(java.util.UUID[]::new);
        return new TreeSet<>(jdbc.sql("""
                select head_id || ' ' || unit_id from units.scope
                 where unit_id = any (:own) and during @> :day::date
                """)
                .param("own", own)
                .param("day", day)
                .query(String.class)
                .list());
    }

    /** The kept sizes of today's scopes. */
    Map<String, Integer> sizes() {
        var own = units.stream().map(UnitId::value).toArray(java.util.UUID[]::new);
        var sizes = new TreeMap<String, Integer>();
        jdbc.sql("select head_id::text as head, units from units.scope_size where head_id = any (:own)")
                .param("own", own)
                .query(row -> {
                    sizes.put(row.getString("head"), row.getInt("units"));
                });
        return sizes;
    }

    Map<String, Integer> walkedSizes() {
        var sizes = new TreeMap<String, Integer>();
        walkOn(today).forEach(pair -> sizes.merge(pair.substring(0, 36), 1, Integer::sum));
        return sizes;
    }

    /** Head and unit of every pair, found by walking; a unit is its own head from its first day. */
    Set<String> walkOn(LocalDate day) {
        var edges = new ArrayList<Edge>(past);
        current.values().forEach(byUnit -> edges.addAll(byUnit.values()));
        var pairs = new TreeSet<String>();
        for (var unit : units) {
            if (!day.isBefore(born.get(unit))) {
                climb(unit, unit, edges, day, pairs);
            }
        }
        return pairs;
    }

    private void climb(UnitId unit, UnitId head, List<Edge> edges, LocalDate day, Set<String> pairs) {
        if (pairs.add(head + " " + unit)) {
            edges.stream()
                    .filter(edge -> edge.unit().equals(head) && edge.holdsOn(day))
                    .forEach(edge -> climb(unit, edge.above(), edges, day, pairs));
        }
    }

    private <T> T pick(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    private NewUnit unit(Supervisors supervisors) {
        var code = CreditCode.complete(
                "91", "130200", "%08d".formatted(Math.abs(UnitId.next().hashCode()) % 100_000_000));
        return new NewUnit(
                "单位" + code.value().substring(8),
                code,
                UnitKind.OTHER,
                null,
                RegionCode.of("130200"),
                "",
                supervisors,
                Contact.NONE);
    }

    /** An edge as the test remembers it. */
    private record Edge(UnitId unit, UnitId above, LocalDate from, LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** Stands still until the history moves on. */
    private static final class TestClock extends Clock {

        private final SupervisionHistory history;

        TestClock(SupervisionHistory history) {
            this.history = history;
        }

        @Override
        public ZoneId getZone() {
            return Festival.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Festival.instantOf(history.today.atTime(12, 0));
        }
    }
}
