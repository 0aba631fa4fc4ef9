package org.sciday.campaigns;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.calendar.WorkingDays;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** More time for single units (rule 14): who grants it stands above them, and says why. */
@Service
public class Extensions {

    private static final int LONGEST_REASON = 200;

    private final ExtensionStore store;
    private final Campaigns campaigns;
    private final Units units;
    private final WorkingDays days;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Extensions(
            ExtensionStore store,
            Campaigns campaigns,
            Units units,
            WorkingDays days,
            Trail trail,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.campaigns = campaigns;
        this.units = units;
        this.days = days;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Extension> of(UnitId unit) {
        return store.list(unit);
    }

    /** The last day granted for any of these. */
    @Transactional(readOnly = true)
    public Optional<Instant> latest(UnitId unit, Collection<UUID> asked) {
        return store.list(unit).stream()
                .filter(one -> asked.contains(one.asked()))
                .map(Extension::dueAt)
                .max(Comparator.naturalOrder());
    }

    /** What is known by this id in the campaign, as extensions name it. */
    @Transactional(readOnly = true)
    public UUID originOf(CampaignId campaign, UUID asked) {
        for (var quota : campaigns.quotasOf(campaign)) {
            if (quota.id().equals(asked)) {
                return quota.originId() == null ? asked : quota.originId();
            }
        }
        for (var deadline : campaigns.deadlinesOf(campaign)) {
            if (deadline.id().equals(asked)) {
                return deadline.originId() == null ? asked : deadline.originId();
            }
        }
        return asked;
    }

    @Transactional(readOnly = true)
    public boolean mayGrant(UnitId unit, Viewer by) {
        return units.mayDecide(by, unit);
    }

    /**
     * Gives the unit until the end of that working day.
     *
     * @param asked the id of the deadline, quota or stage
     * @param former when it is due now
     */
    @Transactional
    public void grant(
            CampaignId campaign,
            UUID asked,
            UnitId unit,
            String what,
            @Nullable Instant former,
            @Nullable LocalDate until,
            String reason,
            Viewer by) {
        units.see(unit, by);
        if (!mayGrant(unit, by)) {
            throw new NotAllowed("campaigns.extension-by-above");
        }
        var dueAt = Due.on(sound(former, until), null).at();
        if (reason.isBlank() || reason.strip().length() > LONGEST_REASON) {
            throw InvalidInput.of("reason", "campaigns.reason-needed");
        }
        var origin = originOf(campaign, asked);
        var before = store.find(unit, origin);
        var extension = new Extension(origin, unit, Objects.requireNonNull(dueAt), reason.strip(), clock.instant());
        store.put(extension, by.account());
        trail.record(by, "campaigns.extended", "units.unit", unit.value(), before.orElse(null), extension);
        events.publishEvent(new ExtensionGranted(campaign, unit, what, extension.dueAt(), extension.reason()));
    }

    private LocalDate sound(@Nullable Instant former, @Nullable LocalDate until) {
        if (until == null) {
            throw InvalidInput.of("until", "shared.required");
        }
        var end = Objects.requireNonNull(Due.on(until, null).at());
        if (end.isBefore(clock.instant()) || former != null && !end.isAfter(former)) {
            throw InvalidInput.of("until", "campaigns.extension-later");
        }
        if (!days.isWorking(until)) {
            throw InvalidInput.of("until", "campaigns.extension-working-day");
        }
        return until;
    }
}
