package org.sciday.notices.reading;

import java.time.LocalDate;
import org.sciday.campaigns.facts.NoticeFacts;

/** A value that a notice may state, under its name in the facts. */
public record Field<T>(String name, Class<T> type) {

    public static final Field<String> KIND = text("kind");
    public static final Field<Boolean> IS_CAMPAIGN = new Field<>("isCampaign", Boolean.class);
    public static final Field<String> TITLE = text("title");
    public static final Field<String> DOCUMENT_NUMBER = text("documentNumber");
    public static final Field<String> CITED_DOCUMENTS = text("citedDocuments");
    public static final Field<LocalDate> ISSUED_ON = date("issuedOn");
    public static final Field<String> ISSUERS = text("issuers");
    public static final Field<String> ADDRESSEES = text("addressees");
    public static final Field<String> CAMPAIGN_NAME = text("campaignName");
    public static final Field<String> THEME = text("theme");
    public static final Field<String> SUB_THEME = text("subTheme");
    public static final Field<LocalDate> STARTS_ON = date("startsOn");
    public static final Field<LocalDate> ENDS_ON = date("endsOn");
    public static final Field<Boolean> YEAR_ROUND = new Field<>("yearRound", Boolean.class);
    public static final Field<String> PLATFORM = text("platform");
    public static final Field<LocalDate> PUBLISH_FROM = date("publishFrom");
    public static final Field<String> HOSTS = text("hosts");
    public static final Field<NoticeFacts.Obligation> OBLIGATIONS =
            new Field<>("obligations", NoticeFacts.Obligation.class);
    public static final Field<NoticeFacts.Quota> QUOTAS = new Field<>("quotas", NoticeFacts.Quota.class);
    public static final Field<String> DIRECTIONS = text("directions");
    public static final Field<NoticeFacts.Action> ACTIONS = new Field<>("actions", NoticeFacts.Action.class);
    public static final Field<String> INDICATORS = text("indicators");
    public static final Field<String> AWARDS = text("awards");
    public static final Field<String> HASHTAGS = text("hashtags");
    public static final Field<String> MARKS = text("marks");
    public static final Field<String> REQUIRED_WORDING = text("requiredWording");
    public static final Field<NoticeFacts.MainEvent> MAIN_EVENTS =
            new Field<>("mainEvents", NoticeFacts.MainEvent.class);
    public static final Field<NoticeFacts.Contact> CONTACTS = new Field<>("contacts", NoticeFacts.Contact.class);
    public static final Field<String> WARNINGS = text("warnings");

    private static Field<String> text(String name) {
        return new Field<>(name, String.class);
    }

    private static Field<LocalDate> date(String name) {
        return new Field<>(name, LocalDate.class);
    }
}
