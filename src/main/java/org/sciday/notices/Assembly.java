package org.sciday.notices;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.facts.NoticeFacts;
import org.sciday.campaigns.facts.Source;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;

/** Puts proposals together as facts: the surest one for a single value, all different ones for a list. */
final class Assembly {

    private final Notice notice;
    private final Proposals proposals;
    private final Map<String, Source> sources = new HashMap<>();

    Assembly(Notice notice, Proposals proposals) {
        this.notice = notice;
        this.proposals = proposals;
    }

    NoticeFacts facts() {
        return new NoticeFacts(
                one(Field.KIND),
                is(Field.IS_CAMPAIGN),
                one(Field.TITLE),
                one(Field.DOCUMENT_NUMBER),
                many(Field.CITED_DOCUMENTS),
                one(Field.ISSUED_ON),
                many(Field.ISSUERS),
                one(Field.ADDRESSEES),
                one(Field.CAMPAIGN_NAME),
                one(Field.THEME),
                one(Field.SUB_THEME),
                one(Field.STARTS_ON),
                one(Field.ENDS_ON),
                is(Field.YEAR_ROUND),
                one(Field.PLATFORM),
                one(Field.PUBLISH_FROM),
                many(Field.HOSTS),
                many(Field.OBLIGATIONS),
                many(Field.QUOTAS),
                many(Field.DIRECTIONS),
                many(Field.ACTIONS),
                many(Field.INDICATORS),
                one(Field.AWARDS),
                many(Field.HASHTAGS),
                many(Field.MARKS),
                many(Field.REQUIRED_WORDING),
                many(Field.MAIN_EVENTS),
                many(Field.CONTACTS),
                many(Field.WARNINGS),
                sources);
    }

    private <T> @Nullable T one(Field<T> field) {
        var best = proposals.best(field);
        best.ifPresent(proposal -> remember(field.name(), proposal));
        return best.map(Proposal::value).orElse(null);
    }

    private boolean is(Field<Boolean> field) {
        return Boolean.TRUE.equals(one(field));
    }

    private <T> List<T> many(Field<T> field) {
        var values = proposals.values(field);
        for (var proposal : proposals.of(field)) {
            var name = field.name() + "[" + values.indexOf(proposal.value()) + "]";
            if (!sources.containsKey(name)) {
                remember(name, proposal);
            }
        }
        return values;
    }

    private void remember(String name, Proposal<?> proposal) {
        var span = proposal.span();
        sources.put(name, new Source(span.of(notice.text().original()), span.from(), span.to()));
    }
}
