package org.sciday.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.notices.Attachment;
import org.sciday.notices.Notice;
import org.sciday.notices.Reading;
import org.sciday.notices.Receipts;
import org.sciday.shared.web.Form;

/**
 * A notice for those who manage it.
 *
 * @param attach what is wrong with an attachment that was just handed in
 * @param withdraw what is wrong with a withdrawal
 */
public record DeskNoticePage(
        Notice notice,
        String ownerName,
        Reading reading,
        List<Attachment> attachments,
        Receipts receipts,
        @Nullable CampaignLine campaign,
        Form<String> attach,
        Form<String> withdraw) {

    public String path() {
        return "/desk/notices/" + notice.id();
    }

    public boolean mayChange() {
        return notice.state() != Notice.State.WITHDRAWN;
    }
}
