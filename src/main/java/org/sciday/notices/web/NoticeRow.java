package org.sciday.notices.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.CampaignId;
import org.sciday.notices.Notice;
import org.sciday.notices.NoticeId;

/**
 * A notice in a list.
 *
 * @param excerpt where the searched words stand; null without a search
 * @param opened for received ones: when the unit opened it first
 */
public record NoticeRow(
        NoticeId id,
        String title,
        @Nullable String documentNumber,
        String ownerName,
        @Nullable LocalDate issuedOn,
        Notice.State state,
        @Nullable Instant publishedAt,
        @Nullable CampaignId campaign,
        int sent,
        int read,
        @Nullable Instant opened,
        @Nullable String excerpt) {}
