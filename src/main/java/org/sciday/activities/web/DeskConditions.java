package org.sciday.activities.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.activities.ReviewState;
import org.sciday.activities.TitleGrams;
import org.sciday.shared.UnitId;

/** The conditions of the desk's list. Only what is asked for stands in the statement, so that each question has its own plan. */
record DeskConditions(String text, Map<String, Object> parameters) {

    private static final String IN_SCOPE = """
            exists (select 1 from units.scope s
                     where s.head_id = :unit and s.unit_id = a.unit_id and s.during @> :today::date)
            """;

    /** Subtrees show what others have at least submitted; drafts are their unit's own business. */
    private static final String NO_FOREIGN_DRAFTS = "(a.review_state <> 'DRAFT' or a.unit_id = :unit)";

    private static final String JOINED = """
            exists (select 1 from activities.joined_action j where j.activity_id = a.id and j.action_id = :action)
            """;

    static DeskConditions own(UnitId unit) {
        return new DeskConditions("a.unit_id = :unit", Map.of("unit", unit.value()));
    }

    static DeskConditions of(ActivityFilter filter, UnitId unit, boolean subtree, LocalDate today) {
        var building = new Building();
        if (subtree && !filter.state().equals(ReviewState.DRAFT.name())) {
            building.put("today", today.toString());
            building.add(IN_SCOPE, "unit", unit.value()).add(NO_FOREIGN_DRAFTS);
        } else {
            building.add("a.unit_id = :unit", "unit", unit.value());
        }
        return building.narrowed(filter).done();
    }

    private static final class Building {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        Building narrowed(ActivityFilter filter) {
            if (!filter.q().isEmpty()) {
                add("a.title_grams @> :grams::text[]", "grams", TitleGrams.toFind(filter.q()));
            }
            if (!filter.state().isEmpty()) {
                add("a.review_state = :state", "state", filter.state());
            }
            if (!filter.status().isEmpty()) {
                add("a.public_status = :status and a.review_state = 'PASSED'", "status", filter.status());
            }
            if (!filter.kind().isEmpty()) {
                add("a.kind_code = :kind", "kind", filter.kind());
            }
            if (!filter.campaign().isEmpty()) {
                add("a.campaign_id = :campaign", "campaign", UUID.fromString(filter.campaign()));
            }
            if (!filter.late().isEmpty()) {
                add("a.late");
            }
            if (!filter.action().isEmpty()) {
                add(JOINED, "action", UUID.fromString(filter.action()));
            }
            return this;
        }

        Building add(String condition) {
            conditions.add(condition);
            return this;
        }

        Building add(String condition, String name, Object value) {
            put(name, value);
            return add(condition);
        }

        void put(String name, Object value) {
            parameters.put(name, value);
        }

        DeskConditions done() {
            return new DeskConditions(String.join(" and ", conditions), parameters);
        }
    }
}
