package org.sciday.tables;

import static org.sciday.tables.TableColumn.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The tables that offices ask for. Each is a selection of the same activities; none has rows of its own. */
public enum TableKind {
    /** 活动意向征集表: what units plan; drafts only of the unit that looks. */
    INTENTION(
            "a.review_state <> 'REJECTED' and a.public_status <> 'CANCELLED' and (a.review_state <> 'DRAFT' or a.unit_id = :head)",
            List.of(UNIT, TITLE, KIND, FROM, TO, VENUES, FORMAT, EXPECTED, AUDIENCES, CONTACT, PHONE)),
    /** 活动汇总表: what was published. */
    ACTIVITIES(
            TableKind.SHOWN,
            List.of(REGION, UNIT, TITLE, KIND, ACTIONS, FROM, TO, VENUES, FORMAT, SESSIONS, ATTENDED, VIEWS, NEWS)),
    /** 重点活动表: what joined a joint action or the main event. */
    KEY_ACTIVITIES(
            TableKind.SHOWN + " and exists (select 1 from activities.joined_action k where k.activity_id = a.id)",
            List.of(ACTIONS, UNIT, TITLE, FROM, TO, VENUES, EXPECTED, AUDIENCES, CO_HOSTS, CONTACT, PHONE)),
    /** 优秀活动推荐表: what units of the scope recommend in lists they handed in, with their reasons. */
    EXCELLENT(
            TableKind.SHOWN + " and " + TableColumn.RECOMMENDED.formatted("count(*)") + " > 0",
            List.of(RECOMMENDED_BY, UNIT, TITLE, KIND, FROM, VENUES, ATTENDED, VIEWS, NEWS, REASON)),
    /** 年度统计（科普活动部分）: how often and how many people, by kind. */
    STATISTICS(
            TableKind.SHOWN,
            List.of(KIND, ACTIVITY_COUNT, SESSION_SUM, ATTENDED_SUM, VIEW_SUM, WORKER_SUM, VOLUNTEER_SUM));

    private static final String SHOWN = "a.review_state = 'PASSED' and a.public_status <> 'CANCELLED'";

    private static final EnumSet<TableColumn> SUMS =
            EnumSet.of(ACTIVITY_COUNT, SESSION_SUM, ATTENDED_SUM, VIEW_SUM, WORKER_SUM, VOLUNTEER_SUM);

    private final String which;
    private final List<TableColumn> usual;

    TableKind(String which, List<TableColumn> usual) {
        this.which = which;
        this.usual = usual;
    }

    /** Which activities, in SQL. */
    String which() {
        return which;
    }

    boolean isSummed() {
        return this == STATISTICS;
    }

    /** The columns as long as no campaign says otherwise. */
    public List<TableColumn> usual() {
        return usual;
    }

    /** All that may be chosen; the usual ones first. */
    public List<TableColumn> possible() {
        var others = Stream.of(TableColumn.values())
                .filter(column -> isSummed() ? column == KIND || SUMS.contains(column) : !SUMS.contains(column))
                .filter(column -> !usual.contains(column))
                .toList();
        var all = new ArrayList<>(usual);
        all.addAll(others);
        return List.copyOf(all);
    }
}
