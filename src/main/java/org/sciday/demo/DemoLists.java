package org.sciday.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.Lists;
import org.sciday.recommendations.NewRound;
import org.sciday.recommendations.Place;
import org.sciday.recommendations.RoundId;
import org.sciday.recommendations.Rounds;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.UnitKind;
import org.springframework.stereotype.Component;

/** The city asks for recommendations, units hand in their lists. */
@Component
class DemoLists {

    private static final int NOTICE_DAYS = 5;

    private final Rounds rounds;
    private final Lists lists;

    DemoLists(Rounds rounds, Lists lists) {
        this.rounds = rounds;
        this.lists = lists;
    }

    /** A unit and who writes for it. */
    record Writer(UnitId unit, Viewer person) {

        static Writer of(String unit, String person, Map<String, DemoUnit> units, Map<String, Viewer> persons) {
            return new Writer(Objects.requireNonNull(units.get(unit)).id(), Objects.requireNonNull(persons.get(person)));
        }
    }

    RoundId ask(CampaignId campaign, String name, @Nullable LocalDate due, Viewer manager) {
        var places = Stream.of(UnitKind.COUNTY, UnitKind.SOCIETY, UnitKind.ENTERPRISE, UnitKind.BASE)
                .flatMap(kind -> Stream.of(new Place(Kind.UNIT, kind, 1), new Place(Kind.ACTIVITY, kind, 2)))
                .toList();
        return rounds.announce(new NewRound(campaign, name, due, NOTICE_DAYS, places), UUID.randomUUID(), manager);
    }

    /** The unit itself, and the first of its activities. */
    void handIn(RoundId round, Writer writer, String reason) {
        begin(round, writer);
        lists.suggestions(round, writer.unit(), Kind.ACTIVITY, "", writer.person()).stream()
                .limit(1)
                .forEach(one -> lists.add(round, writer.unit(), Kind.ACTIVITY, one.subject(), writer.person()));
        var list = Objects.requireNonNull(lists.sheet(round, writer.unit(), writer.person()).list());
        list.entries().forEach(entry -> lists.reason(entry.id(), reason, writer.person()));
        lists.handIn(round, writer.unit(), writer.person());
    }

    /** The unit itself, not handed in yet. */
    void begin(RoundId round, Writer writer) {
        lists.add(round, writer.unit(), Kind.UNIT, writer.unit().value(), writer.person());
    }
}
