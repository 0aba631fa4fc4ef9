package org.sciday.notices;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.ImportPreview;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a notice says, value by value, and what people decide about it. Decisions are kept at once: a browser may be closed
 * at any time, and two people may work on one notice.
 */
@Service
public class Readings {

    private final ReadingStore store;
    private final NoticeStore notices;
    private final NoticeAccess access;
    private final Campaigns campaigns;
    private final Trail trail;
    private final Clock clock;

    Readings(
            ReadingStore store,
            NoticeStore notices,
            NoticeAccess access,
            Campaigns campaigns,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.notices = notices;
        this.access = access;
        this.campaigns = campaigns;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Reading of(NoticeId notice, Viewer by) {
        access.seeToManage(notice, by);
        return store.find(notice).orElseThrow(() -> new NotFound("notices.not-found"));
    }

    /** @param seen the version that the person looked at; refused when somebody else decided about these since */
    @Transactional
    public Reading accept(NoticeId notice, Collection<Integer> findings, int seen, Viewer by) {
        return decide(notice, by, "notices.accepted", reading -> reading.accept(findings, seen));
    }

    /** Accepts all that is sure, odd in nothing and contradicted by nothing. */
    @Transactional
    public Reading acceptSafe(NoticeId notice, Viewer by) {
        return decide(notice, by, "notices.accepted", Reading::acceptSafe);
    }

    @Transactional
    public Reading reject(NoticeId notice, Collection<Integer> findings, int seen, Viewer by) {
        return decide(notice, by, "notices.rejected", reading -> reading.reject(findings, seen));
    }

    /** As if nobody had decided about them. */
    @Transactional
    public Reading reopen(NoticeId notice, Collection<Integer> findings, int seen, Viewer by) {
        return decide(notice, by, "notices.reopened", reading -> reading.reopen(findings, seen));
    }

    @Transactional
    public Reading correct(NoticeId notice, int finding, Object value, int seen, Viewer by) {
        return decide(notice, by, "notices.corrected", reading -> reading.correct(finding, value, seen));
    }

    /** @param span where the person found it in the text; null when it stands nowhere */
    @Transactional
    public Reading add(NoticeId notice, FindingField field, Object value, @Nullable TextSpan span, Viewer by) {
        var text = access.seeToManage(notice, by).text();
        if (span != null && !span.isWithin(text)) {
            throw InvalidInput.of("sentence", "notices.no-such-place");
        }
        return decide(notice, by, "notices.value-added", reading -> reading.add(field, value, span));
    }

    @Transactional
    public Reading undo(NoticeId notice, int seen, Viewer by) {
        return decide(notice, by, "notices.undone", reading -> reading.undo(seen));
    }

    /** Chooses the campaign above; null for none. What is the same there need not be stated again. */
    @Transactional
    public Reading hangBelow(NoticeId notice, @Nullable CampaignId parent, Viewer by) {
        if (parent != null) {
            campaigns.sheetFor(parent, by);
        }
        return decide(notice, by, "notices.parent-chosen", reading -> reading.below(parent));
    }

    /** What a campaign made of all that was not refused would state itself, and what it would have from above. */
    @Transactional(readOnly = true)
    public Optional<ImportPreview> previewOf(NoticeId notice, Viewer by) {
        var found = access.seeToManage(notice, by);
        var reading = of(notice, by);
        var facts = ReadingFacts.proposed(reading, found.text());
        return reading.isCampaign() && (facts.campaignName() != null || facts.title() != null)
                ? Optional.of(campaigns.previewImport(facts, reading.parent(), by))
                : Optional.empty();
    }

    /** The confirmed values in the words of the notice schema, each with its sentence. */
    @Transactional(readOnly = true)
    public NoticeFacts factsOf(NoticeId notice, Viewer by) {
        var found = access.seeToManage(notice, by);
        return ReadingFacts.confirmed(of(notice, by), found.text());
    }

    /** Makes a draft of the confirmed values; each keeps its sentence for ever. Made once, later the same draft is given. */
    @Transactional
    public CampaignId openDraft(NoticeId notice, Viewer by) {
        var found = access.seeToChange(notice, by);
        var reading = store.lock(notice).orElseThrow(() -> new NotFound("notices.not-found"));
        if (found.campaign() != null) {
            return found.campaign();
        }
        if (!reading.isCampaign()) {
            throw new RuleBroken("notices.no-campaign");
        }
        var facts = ReadingFacts.confirmed(reading, found.text());
        if (facts.campaignName() == null && (facts.title() == null || mayBeNamed(reading))) {
            throw new RuleBroken("notices.name-first");
        }
        var campaign = campaigns.importSheet(facts, reading.parent(), found.owner(), UUID.randomUUID(), by);
        notices.link(notice, campaign);
        trail.record(
                by,
                "notices.became-campaign",
                NoticeAccess.TYPE,
                notice.value(),
                null,
                Map.of("campaign", campaign, "values", reading.accepted().size()));
        return campaign;
    }

    /** For loaders: the campaign was made of this notice on another way. */
    @Transactional
    public void belongsTo(NoticeId notice, CampaignId campaign, Viewer by) {
        if (!by.isPlatform()) {
            throw new NotAllowed("shared.not-allowed");
        }
        notices.link(notice, campaign);
    }

    /** A name lies there and nobody has decided about it yet: the title would be the wrong one. */
    private static boolean mayBeNamed(Reading reading) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.field() == FindingField.CAMPAIGN_NAME && finding.isOpen());
    }

    /** While a draft was not made of it. */
    Notice seeToDecide(NoticeId notice, Viewer by) {
        var found = access.seeToChange(notice, by);
        if (found.campaign() != null) {
            throw new RuleBroken("notices.campaign-made");
        }
        return found;
    }

    @Transactional
    Reading decide(NoticeId notice, Viewer by, String action, UnaryOperator<Reading> decision) {
        seeToDecide(notice, by);
        var before = store.lock(notice).orElseThrow(() -> new NotFound("notices.not-found"));
        var after = decision.apply(before);
        if (!after.isUnchangedBy(before)) {
            store.save(notice, after, by.account(), clock.instant());
            trail.record(by, action, NoticeAccess.TYPE, notice.value(), null, Map.of("version", after.version()));
        }
        return after;
    }
}
