package org.sciday.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Taxonomy;
import org.sciday.regions.RegionCode;
import org.sciday.shared.Festival;

/** A sound activity of a September campaign, to be spoilt in one place by each test. */
public final class Samples {

    public static final Instant AUGUST = Festival.instantOf(LocalDateTime.of(2024, 8, 10, 9, 0));
    public static final RegionCode LUBEI = RegionCode.of("130203");

    private Samples() {}

    public static Instant at(int month, int day, int hour) {
        return Festival.instantOf(LocalDateTime.of(2024, month, day, hour, 0));
    }

    public static Details sound() {
        var site = new Site(SiteId.next(), true, "市科技馆", "翔云道 25 号", LUBEI, 39.6475, 118.144);
        var session = new Session(SessionId.next(), site.id(), at(9, 15, 10), at(9, 15, 12), 80, true, at(9, 8, 9));
        return new Details(
                new Details.Wording("夜访天文台", "用望远镜看土星。\n适合全家。", "", "", null),
                new Details.Sorting("OPEN_DAY", Set.of("ASTRONOMY"), Set.of("YOUTH"), Set.of("SCHOOL"), Set.of()),
                new Details.Attendance(Format.ONSITE, "", 80, 6, 12),
                new Details.Admission(true, "", 6, null, Set.of("WHEELCHAIR"), ""),
                new Details.Contact("科普部", "0315-5551234"),
                new Details.Safety("", ""),
                List.of(site),
                List.of(session));
    }

    static CampaignFrame frame() {
        return frame(LocalDate.of(2024, 9, 15), LocalDate.of(2024, 9, 25), false, null);
    }

    static CampaignFrame frame(
            @Nullable LocalDate startsOn, @Nullable LocalDate endsOn, boolean yearRound, @Nullable Instant until) {
        return new CampaignFrame(
                CampaignId.next(),
                2024,
                true,
                startsOn,
                endsOn,
                yearRound,
                null,
                until,
                Map.of(
                        Taxonomy.KIND, Set.of("OPEN_DAY", "LECTURE"),
                        Taxonomy.TOPIC, Set.of("ASTRONOMY"),
                        Taxonomy.AUDIENCE, Set.of("YOUTH"),
                        Taxonomy.PLACE, Set.of("SCHOOL"),
                        Taxonomy.ACCESSIBILITY, Set.of("WHEELCHAIR")),
                Set.of());
    }
}
