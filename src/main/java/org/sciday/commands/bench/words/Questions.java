package org.sciday.commands.bench.words;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sciday.discovery.Codes;
import org.sciday.discovery.Programme;
import org.sciday.discovery.ProgrammeFilter;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.Festival;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks the programme the questions of the measurement: hits and counts, as the index knows them. */
public record Questions(Programme programme, Map<String, List<Asked>> shapes) {

    private static final Set<String> FACETS = Set.of(Codes.KIND, Codes.PROVINCE, Codes.TOPIC, Codes.AUDIENCE);
    private static final int FIRST = 20;

    /** Of titles and counties that there are. */
    public static Questions about(Programme programme, JdbcClient database, Clock clock, int each) {
        var titles = database.sql("""
                select title from activities.published_activity order by md5(id::text) limit 1000
                """).query((row, number) -> row.getString("title")).list();
        var counties = database.sql("""
                select distinct region_code from activities.published_activity
                 where region_code not like '%00' order by region_code
                """).query((row, number) -> row.getString("region_code")).list();
        var today = Festival.dateOf(clock.instant());
        return new Questions(programme, new Shapes(titles, counties, today).list(each));
    }

    public List<Asked> all() {
        return shapes.values().stream().flatMap(List::stream).toList();
    }

    public void ask(Asked asked) {
        var filter = ProgrammeFilter.ANY
                .with("q", asked.text())
                .with("region", region(asked.region()))
                .with("date", asked.from().toString())
                .with("to", asked.to().toString())
                .with("near", asked.near() == null ? null : point(asked.near()));
        programme.find(filter, FIRST, FACETS);
    }

    private static String point(GeoPoint point) {
        return String.format(Locale.ROOT, "%.5f,%.5f", point.lat(), point.lon());
    }

    private static String region(String prefix) {
        return prefix.isEmpty() ? "" : prefix + "0".repeat(6 - prefix.length());
    }
}
