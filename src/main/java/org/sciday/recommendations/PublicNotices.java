package org.sciday.recommendations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.sciday.audit.Trail;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Conflict;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 公示: what everybody may read for some working days, and object to in their own name. */
@Service
public class PublicNotices {

    private final RoundStore rounds;
    private final EntryStore entries;
    private final NoticeObjectionStore objections;
    private final RoundAccess access;
    private final Campaigns campaigns;
    private final Units units;
    private final Trail trail;
    private final Clock clock;

    PublicNotices(
            RoundStore rounds,
            EntryStore entries,
            NoticeObjectionStore objections,
            RoundAccess access,
            Campaigns campaigns,
            Units units,
            Trail trail,
            Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.objections = objections;
        this.access = access;
        this.campaigns = campaigns;
        this.units = units;
        this.trail = trail;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PublicNotice> list() {
        return rounds.shown().stream().map(this::get).toList();
    }

    /** To everybody; before it begins there is nothing. */
    @Transactional(readOnly = true)
    public PublicNotice get(RoundId id) {
        var round = access.get(id);
        if (round.isOpen()) {
            throw new NotFound("recommendations.not-found");
        }
        var taken = entries.accepted(id).stream().filter(entry -> entry.rank() != null).toList();
        var head = Objects.requireNonNullElse(units.namesOf(List.of(round.head())).get(round.head()), "");
        return new PublicNotice(round, head, campaigns.get(round.campaign()).name(), taken);
    }

    /** Shows the order of the level above for so many working days; nothing is moved any more. */
    @Transactional
    public void show(RoundId id, Viewer by) {
        var round = access.seeToRank(id, by);
        rounds.lock(id);
        if (entries.accepted(id).stream().noneMatch(entry -> entry.rank() != null)) {
            throw new RuleBroken("recommendations.nobody-taken-up");
        }
        if (!rounds.show(id, clock.instant())) {
            throw new Conflict("recommendations.changed-meanwhile");
        }
        trail.record(by, "recommendations.shown", RoundAccess.TYPE, id.value(), null, Map.of("days", round.noticeDays()));
    }

    /** In one's own name, as long as the notice runs. The same key again is the same objection. */
    @Transactional
    public void object(RoundId id, Said said, UUID key, Viewer by) {
        var notice = get(id);
        if (!notice.round().takesObjections(clock.instant())) {
            throw new RuleBroken("recommendations.notice-over");
        }
        check(said);
        if (objections.by(by.id(), id).size() >= 3) {
            throw new RuleBroken("recommendations.objections-enough");
        }
        var objection = NoticeObjectionId.next();
        if (objections.add(objection, id, said, key, by, clock.instant())) {
            // Who and what is sealed; the trail only knows that somebody did
            trail.record(by, "recommendations.objected", RoundAccess.TYPE, id.value(), null, Map.of());
        }
    }

    /** The viewer's own, with the answers. */
    @Transactional(readOnly = true)
    public List<NoticeObjection> objectionsBy(RoundId id, Viewer by) {
        return by.isSignedIn() ? objections.by(by.id(), id) : List.of();
    }

    private static void check(Said said) {
        var errors = new ArrayList<FieldError>();
        if (said.name().isBlank() || said.name().length() > 30 || said.name().contains("\n")) {
            errors.add(FieldError.of("name", "recommendations.real-name-needed"));
        }
        if (!said.phone().matches("[0-9+\\- ]{7,20}")) {
            errors.add(FieldError.of("phone", "recommendations.phone-needed"));
        }
        if (said.words().isBlank() || said.words().length() > 1000) {
            errors.add(FieldError.of("words", "recommendations.words-needed"));
        }
        InvalidInput.check(errors);
    }
}
