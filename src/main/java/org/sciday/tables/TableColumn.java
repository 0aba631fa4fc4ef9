package org.sciday.tables;

/**
 * All that may stand in a column. What it reads is said in SQL over {@link TableKind}'s rows: a unit u, its supervisor h, an
 * activity a and what came of it r.
 */
public enum TableColumn {
    REGION("u.region_code", 14, Shape.REGION),
    SUPERVISOR("h.name", 28, Shape.TEXT),
    UNIT("u.name", 32, Shape.TEXT),
    UNIT_KIND("u.kind", 14, Shape.UNIT_KIND),
    TITLE("a.title", 40, Shape.TEXT),
    KIND("a.kind_code", 14, Shape.KIND),
    TOPICS("array_to_string(a.topics, ' ')", 24, Shape.TOPIC),
    AUDIENCES("array_to_string(a.audiences, ' ')", 24, Shape.AUDIENCE),
    PLACES("array_to_string(a.places, ' ')", 20, Shape.PLACE),
    ACTIONS("""
            (select string_agg(x.name, '、' order by x.position)
               from activities.joined_action j
               join campaigns.action_line x on x.action_id = j.action_id
              where j.activity_id = a.id)""", 28, Shape.TEXT),
    FORMAT("a.format", 12, Shape.FORMAT),
    FROM("a.first_starts_at", 12, Shape.DAY),
    TO("a.last_ends_at", 12, Shape.DAY),
    VENUES("""
            (select string_agg(distinct p.name, '、') from activities.site p where p.activity_id = a.id and p.name <> '')""", 28, Shape.TEXT),
    LINK("a.online_url", 28, Shape.TEXT),
    CO_HOSTS("a.co_hosts", 28, Shape.TEXT),
    SUMMARY("a.summary", 60, Shape.TEXT),
    CONTACT("a.contact_name", 12, Shape.TEXT),
    PHONE("a.contact_phone", 16, Shape.TEXT),
    EXPECTED("a.expected_people", 10, Shape.NUMBER),
    SESSIONS("a.session_count", 8, Shape.NUMBER),
    ATTENDED("r.attended", 10, Shape.NUMBER),
    VIEWS("r.online_views", 12, Shape.NUMBER),
    SCIENCE_WORKERS("coalesce(r.science_workers, a.science_workers)", 10, Shape.NUMBER),
    VOLUNTEERS("coalesce(r.volunteers, a.volunteers)", 10, Shape.NUMBER),
    NEWS("r.news_count", 8, Shape.NUMBER),
    STORY("(select t.story from results.result t where t.activity_id = a.id)", 60, Shape.TEXT),
    HANDED_IN("r.handed_in_at", 18, Shape.MOMENT),
    RECOMMENDED_BY(TableColumn.RECOMMENDED.formatted("string_agg(b.name, '、' order by m.handed_in_at)"), 28, Shape.TEXT),
    REASON(TableColumn.RECOMMENDED.formatted("(array_agg(m.reason order by m.handed_in_at))[1]"), 60, Shape.TEXT),
    ACTIVITY_COUNT("count(*)", 10, Shape.NUMBER),
    SESSION_SUM("sum(a.session_count)", 10, Shape.NUMBER),
    ATTENDED_SUM("sum(r.attended)", 12, Shape.NUMBER),
    VIEW_SUM("sum(r.online_views)", 12, Shape.NUMBER),
    WORKER_SUM("sum(coalesce(r.science_workers, a.science_workers))", 12, Shape.NUMBER),
    VOLUNTEER_SUM("sum(coalesce(r.volunteers, a.volunteers))", 12, Shape.NUMBER);

    /** Lists that units of the scope handed in and that name the activity; those of units above are not theirs to see. */
    static final String RECOMMENDED = """
            (select %s
               from recommendations.recommended m
               join units.scope g on g.head_id = :head and g.unit_id = m.by_unit_id and g.during @> :day::date
               join units.unit_line b on b.id = m.by_unit_id
              where m.kind = 'ACTIVITY' and m.subject_id = a.id)""";

    /** What kind of value it is, and whose words name it. */
    public enum Shape {
        TEXT,
        NUMBER,
        DAY,
        MOMENT,
        REGION,
        UNIT_KIND,
        FORMAT,
        KIND,
        TOPIC,
        AUDIENCE,
        PLACE
    }

    private final String sql;
    private final int width;
    private final Shape shape;

    TableColumn(String sql, int width, Shape shape) {
        this.sql = sql;
        this.width = width;
        this.shape = shape;
    }

    String sql() {
        return sql;
    }

    int width() {
        return width;
    }

    public Shape shape() {
        return shape;
    }
}
