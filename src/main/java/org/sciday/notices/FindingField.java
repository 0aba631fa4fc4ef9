package org.sciday.notices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.sciday.campaigns.Part;
import org.sciday.campaigns.facts.NoticeFacts;

/** What may be read out of a notice, in the order of a campaign's sheet. Names are those of the notice schema. */
public enum FindingField {
    CAMPAIGN_NAME("campaignName", String.class, false, Part.NAME, Hue.WORDS),
    THEME("theme", String.class, false, Part.THEME, Hue.WORDS),
    SUB_THEME("subTheme", String.class, false, Part.SUB_THEME, Hue.WORDS),
    TITLE("title", String.class, false, Part.NOTICE, Hue.WORDS),
    DOCUMENT_NUMBER("documentNumber", String.class, false, Part.NOTICE, Hue.WORDS),
    ISSUED_ON("issuedOn", LocalDate.class, false, Part.NOTICE, Hue.TIME),
    ISSUERS("issuers", String.class, true, Part.NOTICE, Hue.PEOPLE),
    ADDRESSEES("addressees", String.class, false, Part.NOTICE, Hue.PEOPLE),
    CITED_DOCUMENTS("citedDocuments", String.class, true, Part.NOTICE, Hue.WORDS),
    STARTS_ON("startsOn", LocalDate.class, false, Part.WINDOW, Hue.TIME),
    ENDS_ON("endsOn", LocalDate.class, false, Part.WINDOW, Hue.TIME),
    YEAR_ROUND("yearRound", Boolean.class, false, Part.YEAR_ROUND, Hue.TIME),
    PUBLISH_FROM("publishFrom", LocalDate.class, false, Part.PUBLISH_FROM, Hue.TIME),
    PLATFORM("platform", String.class, false, Part.PLATFORM, Hue.WORDS),
    HOSTS("hosts", String.class, true, Part.HOSTS, Hue.PEOPLE),
    DIRECTIONS("directions", String.class, true, Part.DIRECTIONS, Hue.MATTER),
    ACTIONS("actions", NoticeFacts.Action.class, true, Part.ACTIONS, Hue.MATTER),
    MAIN_EVENTS("mainEvents", NoticeFacts.MainEvent.class, true, Part.MAIN_EVENTS, Hue.MATTER),
    OBLIGATIONS("obligations", NoticeFacts.Obligation.class, true, Part.DEADLINES, Hue.DUTY),
    QUOTAS("quotas", NoticeFacts.Quota.class, true, Part.QUOTAS, Hue.NUMBER),
    INDICATORS("indicators", String.class, true, Part.INDICATORS, Hue.MATTER),
    AWARDS("awards", String.class, false, Part.AWARDS, Hue.MATTER),
    HASHTAGS("hashtags", String.class, true, Part.HASHTAGS, Hue.WORDS),
    MARKS("marks", String.class, true, Part.MARKS, Hue.WORDS),
    REQUIRED_WORDING("requiredWording", String.class, true, Part.REQUIRED_WORDING, Hue.WORDS),
    CONTACTS("contacts", NoticeFacts.Contact.class, true, Part.CONTACTS, Hue.PEOPLE);

    private final String code;
    private final Class<?> type;
    private final boolean many;
    private final Part<?> part;
    private final Hue hue;

    FindingField(String code, Class<?> type, boolean many, Part<?> part, Hue hue) {
        this.code = code;
        this.type = type;
        this.many = many;
        this.part = part;
        this.hue = hue;
    }

    public static Optional<FindingField> find(String code) {
        return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
    }

    /** Its name in the notice schema. */
    public String code() {
        return code;
    }

    public Class<?> type() {
        return type;
    }

    /** May a notice state several of them? */
    public boolean isMany() {
        return many;
    }

    /** The part of a campaign's sheet that it becomes. */
    public Part<?> part() {
        return part;
    }

    public Part.Section section() {
        return part.section();
    }

    public Hue hue() {
        return hue;
    }

    public boolean isDate() {
        return type.equals(LocalDate.class);
    }
}
