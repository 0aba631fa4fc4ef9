package org.sciday.recommendations.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.NewRound;
import org.sciday.recommendations.Place;
import org.sciday.shared.Ids;
import org.sciday.shared.InvalidInput;
import org.sciday.units.UnitKind;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/** A round as it is typed. */
public record RoundForm(
        @Nullable CampaignId campaign,
        @Nullable String name,
        @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate dueOn,
        @Nullable Integer noticeDays,
        @Nullable List<PlaceRow> places,
        @Nullable UUID key) {

    private static final int USUAL_DAYS = 5;

    static RoundForm blank(String name) {
        return new RoundForm(null, name, null, USUAL_DAYS, List.of(), Ids.next());
    }

    /** A row for each kind of unit, with what was typed. */
    public List<PlaceRow> rows() {
        var typed = Objects.requireNonNullElse(places, List.<PlaceRow>of());
        return Stream.of(UnitKind.values())
                .map(kind -> typed.stream()
                        .filter(row -> row != null && row.unitKind() == kind)
                        .findFirst()
                        .orElse(new PlaceRow(kind, null, null)))
                .toList();
    }

    NewRound toRound() {
        if (campaign == null) {
            throw InvalidInput.of("campaign", "shared.required");
        }
        var all = new ArrayList<Place>();
        for (var row : rows()) {
            add(all, Kind.UNIT, row, row.units());
            add(all, Kind.ACTIVITY, row, row.activities());
        }
        return new NewRound(
                campaign,
                Objects.requireNonNullElse(name, "").strip(),
                dueOn,
                Objects.requireNonNullElse(noticeDays, USUAL_DAYS),
                all);
    }

    UUID keyRead() {
        return Objects.requireNonNullElseGet(key, Ids::next);
    }

    private static void add(List<Place> all, Kind kind, PlaceRow row, @Nullable Integer places) {
        if (row.unitKind() != null && places != null && places != 0) {
            all.add(new Place(kind, row.unitKind(), places));
        }
    }
}
