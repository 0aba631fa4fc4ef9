package org.sciday.commands.bench.words;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.sciday.shared.Grams;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * PostgreSQL's own text search over the same activities: pairs of signs of title, unit and summary in a tsvector with GIN, the
 * same filters, the first twenty and the counts of four fields. It holds less text than the index does. Texts that many activities
 * share are cut once.
 */
public final class PostgresSearch {

    private static final List<String> FACETS = List.of("kind", "province");
    private static final List<String> LISTS = List.of("topics", "audiences");

    private final JdbcClient database;

    public PostgresSearch(JdbcClient database) {
        this.database = database;
    }

    public void fill() {
        run("create schema bench");
        run("""
                create function bench.pairs(text text) returns tsvector language sql immutable as $$
                    select array_to_tsvector(array(
                           select distinct substr(p.plain, at, 2)
                             from (select regexp_replace(lower(text), '[^[:alnum:]]+', '', 'g') as plain) p
                            cross join generate_series(1, length(p.plain) - 1) at)) $$
                """);
        run("""
                create unlogged table bench.piece as
                select text, bench.pairs(text) as words
                  from (select title as text from activities.published_activity
                         union select summary from activities.published_activity
                         union select name from units.unit_line) t
                """);
        run("analyze bench.piece");
        run("""
                create unlogged table bench.doc as
                select a.id, a.kind_code as kind, a.topics, a.audiences, a.region_code as region,
                       substr(a.region_code, 1, 2) as province, s.starts_at, s.ends_at, s.lat, s.lon,
                       title.words || name.words || summary.words as words
                  from activities.published_activity a
                  join units.unit_line u on u.id = a.unit_id
                  join bench.piece title on title.text = a.title
                  join bench.piece name on name.text = u.name
                  join bench.piece summary on summary.text = a.summary
                  join (select activity_id, min(starts_at) as starts_at, max(ends_at) as ends_at, min(lat) as lat,
                               min(lon) as lon
                          from activities.published_session group by activity_id) s on s.activity_id = a.id
                """);
        run("create index on bench.doc using gin (words)");
        run("create index on bench.doc (region text_pattern_ops)");
        run("create index on bench.doc (starts_at, ends_at)");
        run("create index on bench.doc using gist (point(lon, lat))");
        run("vacuum analyze bench.doc");
    }

    /** How many hits, after the first twenty and the counts have been read. */
    public long ask(Asked asked) {
        var found = database.sql("""
                with hit as materialized (
                    select id, kind, province, topics, audiences, starts_at, lat, lon, words
                      from bench.doc
                     where (:words = '' or words @@ cast(:words as tsquery)) and (:region = '' or region like :region || '%%')
                       and starts_at < cast(:to as date) + 1 and ends_at > cast(:from as date)
                ), first as (
                    %s
                )
                select 'hits' as field, '' as code, count(*) as hits from hit
                 union all select 'first', '', count(*) from first
                """.formatted(first(asked)) + counts())
                .param("words", words(asked))
                .param("region", asked.region())
                .param("from", Date.valueOf(asked.from()))
                .param("to", Date.valueOf(asked.to()))
                .param("lat", asked.near() == null ? 0 : asked.near().lat())
                .param("lon", asked.near() == null ? 0 : asked.near().lon())
                .query((row, number) -> row.getString("field").equals("hits") ? row.getLong("hits") : 0L)
                .list();
        return found.getFirst();
    }

    /** The nearest are walked off the index of points, which is the quickest that PostgreSQL can do. */
    private static String first(Asked asked) {
        if (asked.near() != null) {
            return """
                    select id from bench.doc where starts_at < cast(:to as date) + 1 and ends_at > cast(:from as date)
                     order by point(lon, lat) <-> point(:lon, :lat) limit 20""";
        }
        var order = asked.words().isEmpty() ? "starts_at, id" : "ts_rank(words, cast(:words as tsquery)) desc, id";
        return "select id from hit order by " + order + " limit 20";
    }

    private static String counts() {
        var counts = new ArrayList<String>();
        FACETS.forEach(field -> counts.add(" union all select '%1$s', %1$s, count(*) from hit group by %1$s".formatted(field)));
        LISTS.forEach(field -> counts.add(
                " union all select '%1$s', code, count(*) from hit, unnest(%1$s) code group by code".formatted(field)));
        return String.join("", counts);
    }

    private static String words(Asked asked) {
        return asked.words().stream()
                .flatMap(word -> Grams.toFind(Grams.fold(word)).stream())
                .map(pair -> "'" + pair + "'")
                .distinct()
                .reduce((one, other) -> one + " & " + other)
                .orElse("");
    }

    private void run(String statement) {
        database.sql(statement).update();
    }
}
