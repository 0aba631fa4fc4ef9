package org.sciday.activities;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.CampaignId;
import org.sciday.files.PictureId;
import org.sciday.regions.RegionCode;
import org.sciday.shared.UnitId;

/** Rows of the tables as values. */
final class ActivityReading {

    private ActivityReading() {}

    static Activity activity(ResultSet row, List<Site> sites, List<Session> sessions) throws SQLException {
        return new Activity(
                new ActivityId(row.getObject("id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                details(row, sites, sessions),
                new Activity.Review(
                        ReviewState.valueOf(row.getString("review_state")),
                        row.getInt("round"),
                        instant(row, "submitted_at"),
                        row.getBoolean("late")),
                new Activity.Publicity(
                        instant(row, "published_at"),
                        PublicStatus.valueOf(row.getString("public_status")),
                        row.getString("status_note"),
                        instant(row, "status_since")),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getInt("version"));
    }

    private static Details details(ResultSet row, List<Site> sites, List<Session> sessions) throws SQLException {
        var cover = row.getObject("cover_id", UUID.class);
        return new Details(
                new Details.Wording(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("visitor_note"),
                        row.getString("co_hosts"),
                        cover == null ? null : new PictureId(cover)),
                new Details.Sorting(
                        row.getString("kind_code"),
                        texts(row, "topics"),
                        texts(row, "audiences"),
                        texts(row, "places"),
                        actions(row)),
                new Details.Attendance(
                        Format.valueOf(row.getString("format")),
                        row.getString("online_url"),
                        row.getObject("expected_people", Integer.class),
                        row.getObject("science_workers", Integer.class),
                        row.getObject("volunteers", Integer.class)),
                new Details.Admission(
                        row.getBoolean("free_of_charge"),
                        row.getString("fee_note"),
                        row.getObject("age_from", Integer.class),
                        row.getObject("age_to", Integer.class),
                        texts(row, "accessibility"),
                        row.getString("accessibility_note")),
                new Details.Contact(row.getString("contact_name"), row.getString("contact_phone")),
                new Details.Safety(row.getString("permit_number"), row.getString("permit_exemption")),
                sites,
                sessions);
    }

    static Site site(ResultSet row) throws SQLException {
        var region = row.getString("region_code");
        return new Site(
                new SiteId(row.getObject("id", UUID.class)),
                row.getBoolean("main"),
                row.getString("name"),
                row.getString("address"),
                region == null ? null : RegionCode.of(region),
                row.getObject("lat", Double.class),
                row.getObject("lon", Double.class));
    }

    static Session session(ResultSet row) throws SQLException {
        var site = row.getObject("site_id", UUID.class);
        return new Session(
                new SessionId(row.getObject("id", UUID.class)),
                site == null ? null : new SiteId(site),
                instant(row, "starts_at"),
                instant(row, "ends_at"),
                row.getObject("capacity", Integer.class),
                row.getBoolean("bookable"),
                instant(row, "booking_opens_at"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Set<String> texts(ResultSet row, String column) throws SQLException {
        return Set.of((String[]) row.getArray(column).getArray());
    }

    private static Set<ActionId> actions(ResultSet row) throws SQLException {
        return Arrays.stream((UUID[]) row.getArray("actions").getArray())
                .map(ActionId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
