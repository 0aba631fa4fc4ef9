package org.sciday.notices;

import java.util.List;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.campaign.CampaignName;
import org.sciday.notices.reading.campaign.Hosts;
import org.sciday.notices.reading.campaign.Period;
import org.sciday.notices.reading.campaign.Platform;
import org.sciday.notices.reading.campaign.PublishFrom;
import org.sciday.notices.reading.campaign.Theme;
import org.sciday.notices.reading.campaign.YearRound;
import org.sciday.notices.reading.contacts.Contacts;
import org.sciday.notices.reading.head.Addressees;
import org.sciday.notices.reading.head.DocumentNumbers;
import org.sciday.notices.reading.head.Signature;
import org.sciday.notices.reading.head.Title;
import org.sciday.notices.reading.obligations.ObligationRule;
import org.sciday.notices.reading.program.Actions;
import org.sciday.notices.reading.program.Directions;
import org.sciday.notices.reading.program.MainEvents;
import org.sciday.notices.reading.program.Meetings;
import org.sciday.notices.reading.quotas.QuotaRule;
import org.sciday.notices.reading.verdict.KindOfText;
import org.sciday.notices.reading.verdict.OpensCampaign;
import org.sciday.notices.reading.verdict.Warnings;
import org.sciday.notices.reading.wording.Awards;
import org.sciday.notices.reading.wording.Hashtags;
import org.sciday.notices.reading.wording.Indicators;
import org.sciday.notices.reading.wording.Marks;
import org.sciday.notices.reading.wording.RequiredWording;

/** All rules, in the order in which they read. Later ones may look at what earlier ones proposed. */
final class Rules {

    static final List<Rule> IN_ORDER = List.of(
            new Title(),
            new DocumentNumbers(),
            new Addressees(),
            new Signature(),
            new CampaignName(),
            new Theme(),
            new Period(),
            new YearRound(),
            new Hosts(),
            new Platform(),
            new PublishFrom(),
            new Contacts(),
            new Directions(),
            new Actions(),
            new MainEvents(),
            new Meetings(),
            new ObligationRule(),
            new QuotaRule(),
            new Indicators(),
            new Awards(),
            new Hashtags(),
            new Marks(),
            new RequiredWording(),
            new KindOfText(),
            new OpensCampaign(),
            new Warnings());

    private Rules() {}
}
