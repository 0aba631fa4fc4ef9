package org.sciday.notices.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignLine;
import org.sciday.notices.Attachment;
import org.sciday.notices.Notice;

/**
 * A notice as it is read.
 *
 * @param marked is a sentence marked that the reader came for?
 * @param campaign what was made of it, if the reader may see it
 */
public record NoticePage(
        Notice notice,
        String ownerName,
        MarkedText text,
        boolean marked,
        List<Attachment> attachments,
        @Nullable CampaignLine campaign,
        boolean mayManage) {

    public NoticePage {
        attachments = List.copyOf(attachments);
    }
}
