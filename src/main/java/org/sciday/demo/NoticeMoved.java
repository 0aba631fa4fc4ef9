package org.sciday.demo;

import java.util.List;
import java.util.Map;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.NoticeFacts.MainEvent;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;
import org.sciday.campaigns.facts.Source;

/** A notice whose dates all lie as many days later; its words stay as they are. */
final class NoticeMoved {

    private NoticeMoved() {}

    static NoticeFacts by(DemoCalendar calendar, NoticeFacts facts) {
        return by(calendar, facts, facts.sources());
    }

    /** The same, each value with its sentence. */
    static NoticeFacts by(DemoCalendar calendar, NoticeFacts facts, Map<String, Source> sources) {
        return new NoticeFacts(
                facts.kind(),
                facts.isCampaign(),
                facts.title(),
                facts.documentNumber(),
                facts.citedDocuments(),
                calendar.dateIfAny(facts.issuedOn()),
                facts.issuers(),
                facts.addressees(),
                facts.campaignName(),
                facts.theme(),
                facts.subTheme(),
                // Said by all three, so that the year is that of the dates and not of the name.
                calendar.date(DemoCalendar.FIRST_DAY),
                calendar.date(DemoCalendar.LAST_DAY),
                facts.yearRound(),
                facts.platform(),
                calendar.dateIfAny(facts.publishFrom()),
                facts.hosts(),
                facts.obligations().stream().map(owed -> moved(calendar, owed)).toList(),
                facts.quotas(),
                facts.directions(),
                facts.actions(),
                facts.indicators(),
                facts.awards(),
                facts.hashtags(),
                facts.marks(),
                facts.requiredWording(),
                events(calendar, facts),
                facts.contacts(),
                facts.warnings(),
                sources);
    }

    private static Obligation moved(DemoCalendar calendar, Obligation owed) {
        return new Obligation(
                calendar.dateIfAny(owed.dueOn()),
                owed.dueTime(),
                owed.relative(),
                owed.what(),
                owed.who(),
                owed.channels(),
                owed.addresses(),
                owed.formats());
    }

    private static List<MainEvent> events(DemoCalendar calendar, NoticeFacts facts) {
        return facts.mainEvents().stream()
                .map(event -> new MainEvent(calendar.dateIfAny(event.date()), event.place(), event.name()))
                .toList();
    }
}
