package org.sciday.activities;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sciday.regions.GeoPoint;
import org.sciday.shared.Ids;
import org.sciday.shared.UnitId;

/** An activity with all its rows, of which copies are made for other units. */
record ActivityPattern(CopyRow activity, List<CopyRow> sites, List<CopyRow> sessions, List<CopyRow> actions) {

    static final String ACTIVITY = "activities.activity";
    static final String SITE = "activities.site";
    static final String SESSION = "activities.session";
    static final String ACTION = "activities.joined_action";

    /** Without those that come first nothing is there to refer to. */
    static final List<String> TABLES = List.of(ACTIVITY, SITE, SESSION, ACTION);

    private static final int LONGEST_TITLE = 120;
    private static final int DAYS_AHEAD = 20;

    /** Whose copy it is to be: the unit, where it is, and how many days after the pattern. */
    record Wish(UnitId unit, String unitName, String region, String place, GeoPoint at, int days) {}

    /** Adds the rows of one copy to the text of each table. */
    void copy(Wish wish, Map<String, StringBuilder> texts) {
        var id = Ids.next();
        activityOf(id, wish).writeTo(text(texts, ACTIVITY));
        var siteIds = new HashMap<String, UUID>();
        for (var site : sites) {
            var siteId = Ids.next();
            siteIds.put(site.get("id"), siteId);
            siteOf(site, id, wish).set("id", siteId).writeTo(text(texts, SITE));
        }
        for (var session : sessions) {
            var row = session.copy().set("id", Ids.next()).set("activity_id", id);
            var site = siteIds.get(session.get("site_id"));
            (site == null ? row : row.set("site_id", site))
                    .later(wish.days(), "starts_at", "ends_at", "booking_opens_at")
                    .writeTo(text(texts, SESSION));
        }
        actions.forEach(action -> action.copy().set("activity_id", id).writeTo(text(texts, ACTION)));
    }

    /** Published some weeks before the pattern, so that nobody takes half a million for news. */
    private CopyRow activityOf(UUID id, Wish wish) {
        var title = wish.place() + "：" + activity.get("title");
        var shown = title.length() > LONGEST_TITLE ? activity.get("title") : title;
        return activity.copy()
                .set("id", id)
                .set("key", id)
                .set("unit_id", wish.unit())
                .set("region_code", wish.region())
                .set("title", shown)
                .set("title_grams", TitleGrams.of(shown))
                .set("cover_id", CopyRow.NOTHING)
                .later(wish.days(), "first_starts_at", "last_ends_at")
                .later(-DAYS_AHEAD - Math.floorMod(id.hashCode(), DAYS_AHEAD), "made_at", "submitted_at", "published_at", "changed_at");
    }

    private static CopyRow siteOf(CopyRow site, UUID activity, Wish wish) {
        return site.copy()
                .set("activity_id", activity)
                .set("name", wish.unitName())
                .set("address", "")
                .set("region_code", wish.region())
                .set("lat", wish.at().lat())
                .set("lon", wish.at().lon());
    }

    private static StringBuilder text(Map<String, StringBuilder> texts, String table) {
        return texts.computeIfAbsent(table, each -> new StringBuilder());
    }
}
