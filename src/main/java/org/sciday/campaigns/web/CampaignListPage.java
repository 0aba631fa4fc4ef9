package org.sciday.campaigns.web;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sciday.regions.RegionPicker;

/**
 * Campaigns that are on or to come, and those of the past. A campaign stands with the past once it is over, while one below
 * it may still run.
 */
public record CampaignListPage(
        List<CampaignRow> current, List<CampaignRow> past, RegionPicker picker, @Nullable Local local) {

    /** What is open for one region: its own campaigns and those above it, the nearest first, then those within it. */
    public record Local(String place, List<CampaignRow> rows) {}


    static CampaignListPage of(List<CampaignRow> rows, LocalDate today, RegionPicker picker, @Nullable Local local) {
        Predicate<CampaignRow> over = row -> row.campaign().isPast(today);
        return new CampaignListPage(
                rows.stream().filter(over.negate()).toList(),
                rows.stream().filter(over).toList(),
                picker,
                local);
    }

    /** How deep a row stands under those of its own list. */
    public static int depthIn(List<CampaignRow> rows, CampaignRow row) {
        return (int) rows.stream().filter(other -> isAbove(rows, other, row)).count();
    }

    private static boolean isAbove(List<CampaignRow> rows, CampaignRow other, CampaignRow row) {
        var parent = row.campaign().parent();
        while (parent != null) {
            if (parent.equals(other.campaign().id())) {
                return true;
            }
            var up = parent;
            parent = rows.stream()
                    .filter(r -> r.campaign().id().equals(up))
                    .findFirst()
                    .map(r -> r.campaign().parent())
                    .orElse(null);
        }
        return false;
    }
}
