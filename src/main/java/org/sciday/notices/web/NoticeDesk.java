package org.sciday.notices.web;

import java.util.List;
import org.sciday.campaigns.Campaigns;
import org.sciday.notices.Enclosures;
import org.sciday.notices.NoticeId;
import org.sciday.notices.Notices;
import org.sciday.notices.Readings;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Form;
import org.sciday.units.Units;
import org.springframework.stereotype.Component;

/** Lays the desk's page of one notice. */
@Component
class NoticeDesk {

    private final Notices notices;
    private final Readings readings;
    private final Enclosures enclosures;
    private final Campaigns campaigns;
    private final Units units;

    NoticeDesk(Notices notices, Readings readings, Enclosures enclosures, Campaigns campaigns, Units units) {
        this.notices = notices;
        this.readings = readings;
        this.enclosures = enclosures;
        this.campaigns = campaigns;
        this.units = units;
    }

    DeskNoticePage lay(NoticeId id, Viewer viewer) {
        return lay(id, Form.of(""), Form.of(""), viewer);
    }

    DeskNoticePage lay(NoticeId id, Form<String> attach, Form<String> withdraw, Viewer viewer) {
        var notice = notices.seeToManage(id, viewer);
        var campaign = notice.campaign();
        return new DeskNoticePage(
                notice,
                units.namesOf(List.of(notice.owner())).getOrDefault(notice.owner(), ""),
                readings.of(id, viewer),
                enclosures.of(id, viewer),
                notices.receiptsOf(id, viewer),
                campaign == null ? null : campaigns.find(campaign).orElse(null),
                attach,
                withdraw);
    }
}
