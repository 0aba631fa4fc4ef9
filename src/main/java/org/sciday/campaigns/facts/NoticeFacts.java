package org.sciday.campaigns.facts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that one notice says, as written. Null and empty lists mean that the text does not say. Lists that are missing in
 * a file are empty, keys that are not known are passed over.
 *
 * @param sources where a value comes from, by its place in this record: {@code theme}, {@code actions[3]}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record NoticeFacts(
        @Nullable String kind,
        // Otherwise JSON would know it as "campaign".
        @JsonProperty("isCampaign") boolean isCampaign,
        @Nullable String title,
        @Nullable String documentNumber,
        List<String> citedDocuments,
        @Nullable LocalDate issuedOn,
        List<String> issuers,
        @Nullable String addressees,
        @Nullable String campaignName,
        @Nullable String theme,
        @Nullable String subTheme,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean yearRound,
        @Nullable String platform,
        @Nullable LocalDate publishFrom,
        List<String> hosts,
        List<Obligation> obligations,
        List<Quota> quotas,
        List<String> directions,
        List<Action> actions,
        List<String> indicators,
        @Nullable String awards,
        List<String> hashtags,
        List<String> marks,
        List<String> requiredWording,
        List<MainEvent> mainEvents,
        List<Contact> contacts,
        List<String> warnings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Source> sources) {

    public NoticeFacts {
        citedDocuments = listOf(citedDocuments);
        issuers = listOf(issuers);
        hosts = listOf(hosts);
        obligations = listOf(obligations);
        quotas = listOf(quotas);
        directions = listOf(directions);
        actions = listOf(actions);
        indicators = listOf(indicators);
        hashtags = listOf(hashtags);
        marks = listOf(marks);
        requiredWording = listOf(requiredWording);
        mainEvents = listOf(mainEvents);
        contacts = listOf(contacts);
        warnings = listOf(warnings);
        sources = mapOf(sources);
    }

    // JSON leaves out what it does not know, whatever the types promise.
    static <T> List<T> listOf(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static Map<String, Source> mapOf(@Nullable Map<String, Source> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }

    /** Something to hand in, register, publish or finish by a date or within a term. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Obligation(
            @Nullable LocalDate dueOn,
            @Nullable String dueTime,
            @Nullable String relative,
            @Nullable String what,
            @Nullable String who,
            List<String> channels,
            List<String> addresses,
            List<String> formats) {

        public Obligation {
            channels = listOf(channels);
            addresses = listOf(addresses);
            formats = listOf(formats);
        }
    }

    /** A least or greatest number asked of somebody. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Quota(
            @Nullable String who,
            @Nullable Integer atLeast,
            @Nullable Integer atMost,
            @Nullable String unit,
            @Nullable String what) {}

    /** A joint or special action, under the heading it stands below, with the units that lead it. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Action(String name, @Nullable String group, List<String> leads) {

        public Action {
            leads = listOf(leads);
        }
    }

    /** The main event, the opening, or the meeting that is called. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record MainEvent(
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable String name) {}

    /** Whom to ask at one unit or line. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Contact(
            @Nullable String unit,
            @Nullable String name,
            List<String> phones,
            @Nullable String email) {

        public Contact {
            phones = listOf(phones);
        }
    }
}
