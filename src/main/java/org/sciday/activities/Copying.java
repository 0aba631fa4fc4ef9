package org.sciday.activities;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.ActionId;
import org.sciday.campaigns.Taxonomy;
import org.sciday.shared.Festival;

/**
 * What of an activity goes into its copy: everything but the permit, which is for one day, and the words that the new
 * campaign does not have.
 */
record Copying(CampaignFrame from, CampaignFrame into, Map<ActionId, ActionId> actions) {

    private static final int WEEK = 7;

    Details of(Details old, @Nullable LocalDate firstDay) {
        var later = Duration.ofDays(daysLater(old, firstDay));
        var sites = new HashMap<SiteId, SiteId>();
        old.sites().forEach(site -> sites.put(site.id(), SiteId.next()));
        var programme = old.withProgramme(
                old.sites().stream().map(site -> renewed(site, sites)).toList(),
                old.sessions().stream()
                        .map(session -> session.copiedTo(sites.get(session.site()), later))
                        .toList());
        var admission = old.admission();
        return programme
                .withSorting(sorting(old.sorting()))
                .withSafety(new Details.Safety("", ""))
                .withAdmission(new Details.Admission(
                        admission.free(),
                        admission.feeNote(),
                        admission.ageFrom(),
                        admission.ageTo(),
                        known(Taxonomy.ACCESSIBILITY, admission.accessibility()),
                        admission.accessibilityNote()));
    }

    /** To the wished day; else as far from the window's start as before; else to the same weekday of this year. */
    long daysLater(Details old, @Nullable LocalDate firstDay) {
        var first = firstDayOf(old);
        if (first.isEmpty()) {
            return 0;
        }
        if (firstDay != null) {
            return ChronoUnit.DAYS.between(first.get(), firstDay);
        }
        if (from.startsOn() != null && into.startsOn() != null) {
            return ChronoUnit.DAYS.between(from.startsOn(), into.startsOn());
        }
        var sameDate = first.get().withYear(into.year() + first.get().getYear() - from.year());
        var days = ChronoUnit.DAYS.between(first.get(), sameDate);
        return Math.round((double) days / WEEK) * WEEK;
    }

    private static Optional<LocalDate> firstDayOf(Details details) {
        return details.sessions().stream()
                .flatMap(session -> Stream.ofNullable(session.startsAt()))
                .min(Comparator.naturalOrder())
                .map(Festival::dateOf);
    }

    private static Site renewed(Site site, Map<SiteId, SiteId> ids) {
        return new Site(
                ids.getOrDefault(site.id(), site.id()),
                site.main(),
                site.name(),
                site.address(),
                site.region(),
                site.lat(),
                site.lon());
    }

    private Details.Sorting sorting(Details.Sorting old) {
        return new Details.Sorting(
                into.knows(Taxonomy.KIND, old.kind()) ? old.kind() : "",
                known(Taxonomy.TOPIC, old.topics()),
                known(Taxonomy.AUDIENCE, old.audiences()),
                known(Taxonomy.PLACE, old.places()),
                old.actions().stream()
                        .flatMap(action -> Stream.ofNullable(actions.get(action)))
                        .collect(Collectors.toSet()));
    }

    private Set<String> known(Taxonomy taxonomy, Set<String> codes) {
        return codes.stream().filter(code -> into.knows(taxonomy, code)).collect(Collectors.toSet());
    }
}
