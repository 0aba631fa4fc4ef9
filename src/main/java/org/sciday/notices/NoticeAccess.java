package org.sciday.notices;

import java.util.List;
import java.util.stream.Stream;
import org.sciday.audit.Trail;
import org.sciday.campaigns.CampaignLine;
import org.sciday.campaigns.Campaigns;
import org.sciday.shared.Grant;
import org.sciday.shared.NotAllowed;
import org.sciday.shared.NotFound;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.UnitId;
import org.sciday.shared.Viewer;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Who may see and change which notice. */
@Component
class NoticeAccess {

    static final String TYPE = "notices.notice";

    private final NoticeStore notices;
    private final RecipientStore recipients;
    private final Campaigns campaigns;
    private final Units units;
    private final Trail trail;

    NoticeAccess(NoticeStore notices, RecipientStore recipients, Campaigns campaigns, Units units, Trail trail) {
        this.notices = notices;
        this.recipients = recipients;
        this.campaigns = campaigns;
        this.units = units;
        this.trail = trail;
    }

    /** For all others it does not exist, and their try is kept. */
    Notice see(NoticeId id, Viewer viewer) {
        var notice = notices.find(id).orElseThrow(() -> new NotFound("notices.not-found"));
        if (!maySee(notice, viewer)) {
            trail.refused(viewer, "notices.seen", TYPE, id.value());
            throw new NotFound("notices.not-found");
        }
        return notice;
    }

    Notice seeToManage(NoticeId id, Viewer viewer) {
        var notice = see(id, viewer);
        if (!mayManage(notice, viewer)) {
            throw new NotAllowed("notices.not-yours");
        }
        return notice;
    }

    /** A draft is changed freely, a published notice in what is said about it, a withdrawn one no more. */
    Notice seeToChange(NoticeId id, Viewer viewer) {
        var notice = seeToManage(id, viewer);
        if (notice.state() == Notice.State.WITHDRAWN) {
            throw new RuleBroken("notices.is-withdrawn");
        }
        return notice;
    }

    boolean mayManage(Notice notice, Viewer viewer) {
        return mayManage(notice.owner(), viewer);
    }

    boolean mayManage(UnitId owner, Viewer viewer) {
        return viewer.isPlatform() || units.mayManage(viewer, Permission.CAMPAIGN_MANAGE, owner);
    }

    boolean maySee(Notice notice, Viewer viewer) {
        return notice.isOpenToAll() || mayManage(notice, viewer) || isAddressed(notice, viewer) || isBound(notice, viewer);
    }

    private boolean isAddressed(Notice notice, Viewer viewer) {
        var own = unitsOf(viewer);
        return notice.isPublished() && !own.isEmpty() && recipients.anyIs(notice.id(), own);
    }

    /** Whoever owes something because of a notice may read it: its campaign is open and reaches the viewer's unit. */
    private boolean isBound(Notice notice, Viewer viewer) {
        var campaign = notice.campaign();
        return notice.state() != Notice.State.WITHDRAWN
                && campaign != null
                && campaigns.find(campaign).filter(line -> line.state() != CampaignLine.State.DRAFT).isPresent()
                && unitsOf(viewer).stream().anyMatch(unit -> units.covers(notice.owner(), unit));
    }

    private static List<UnitId> unitsOf(Viewer viewer) {
        return viewer.grants().stream()
                .map(Grant::unit)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }
}
