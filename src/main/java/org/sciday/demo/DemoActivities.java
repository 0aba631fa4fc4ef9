package org.sciday.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sciday.activities.Activities;
import org.sciday.activities.ActivityId;
import org.sciday.activities.Details;
import org.sciday.activities.Enrolment;
import org.sciday.activities.NewDraft;
import org.sciday.activities.PublicStatus;
import org.sciday.campaigns.CampaignId;
import org.sciday.demo.DemoUnits.DemoUnit;
import org.sciday.shared.Festival;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The activities: most are published, some wait for their clerk. */
@Component
class DemoActivities {

    private static final LocalDate FIRST_PUBLISHED = LocalDate.of(2024, 8, 22);
    private static final LocalTime PUBLISHED_AT = LocalTime.of(9, 0);
    private static final int PUBLISHING_DAYS = 15;

    private final Activities activities;

    DemoActivities(Activities activities) {
        this.activities = activities;
    }

    static List<DemoActivity> list() {
        return DemoFiles.json("activities.json", new TypeReference<List<DemoActivity>>() {});
    }

    /** Those that are published, by their keys. */
    Map<String, LoadedActivity> publish(
            List<DemoActivity> list, CampaignId campaign, DemoDetails details, List<DemoStanding> standings) {
        var unpublished = DemoStanding.unpublished(standings);
        var loaded = list.stream()
                .filter(activity -> !unpublished.contains(activity.key()))
                .map(activity -> new LoadedActivity(
                        ActivityId.next(), unitOf(activity, details).id(), activity, details.of(activity)))
                .toList();
        var enrolments = new ArrayList<Enrolment>();
        for (var activity : loaded) {
            var day = details.calendar().date(FIRST_PUBLISHED.plusDays(enrolments.size() % PUBLISHING_DAYS));
            enrolments.add(new Enrolment(
                    activity.id(),
                    campaign,
                    activity.unit(),
                    unitOf(activity.source(), details).region(),
                    activity.details(),
                    Festival.instantOf(day.atTime(PUBLISHED_AT))));
        }
        activities.enrol(enrolments);
        return loaded.stream().collect(Collectors.toMap(activity -> activity.source().key(), Function.identity()));
    }

    /** Makes what is not published yet, each by the use cases that its clerk would use. */
    Map<DemoStanding, ActivityId> draft(
            List<DemoActivity> list,
            Map<String, LoadedActivity> published,
            CampaignId campaign,
            DemoDetails details,
            List<DemoStanding> standings) {
        var sources = list.stream().collect(Collectors.toMap(DemoActivity::key, Function.identity()));
        return standings.stream()
                .filter(standing -> !standing.isPublished())
                .collect(Collectors.toMap(Function.identity(), standing -> {
                    var day = standing.copyOn();
                    if (day != null) {
                        var original = Objects.requireNonNull(published.get(standing.activity()));
                        var on = details.calendar().date(day);
                        var copy = activities.copy(
                                original.id(), campaign, on, UUID.randomUUID(), Viewer.platform());
                        submitUnlessDraft(copy, standing);
                        return copy;
                    }
                    var source = Objects.requireNonNull(sources.get(standing.activity()));
                    return draft(source, campaign, details, standing);
                }));
    }

    private ActivityId draft(DemoActivity source, CampaignId campaign, DemoDetails details, DemoStanding standing) {
        var text = details.of(source);
        var typed = standing.standing().equals("DRAFT") ? text.withContact(new Details.Contact("", "")) : text;
        var id = activities.draft(
                new NewDraft(campaign, unitOf(source, details).id(), UUID.randomUUID(), typed), Viewer.platform());
        submitUnlessDraft(id, standing);
        return id;
    }

    private void submitUnlessDraft(ActivityId id, DemoStanding standing) {
        if (!standing.standing().equals("DRAFT")) {
            activities.submit(id, Viewer.platform());
        }
    }

    /** What the public is told of some: changed, postponed, full, cancelled. */
    void announce(Map<String, LoadedActivity> published, List<DemoStanding> standings) {
        for (var standing : standings) {
            if (standing.isPublished()) {
                activities.announceStatus(
                        Objects.requireNonNull(published.get(standing.activity())).id(),
                        PublicStatus.valueOf(standing.standing()),
                        standing.remarks().getOrDefault("", ""),
                        Viewer.platform());
            }
        }
    }

    private static DemoUnit unitOf(DemoActivity activity, DemoDetails details) {
        return Optional.ofNullable(details.units().get(activity.unit())).orElseThrow();
    }
}
