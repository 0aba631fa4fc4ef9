package org.sciday.campaigns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.shared.FieldError;
import org.sciday.shared.InvalidInput;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a sheet must not lose by a change. Asked when the change is written, within its transaction. */
@Component
class SheetRules {

    private final CampaignStore campaigns;
    private final SheetStore sheets;
    private final ObjectProvider<TermUse> uses;

    SheetRules(CampaignStore campaigns, SheetStore sheets, ObjectProvider<TermUse> uses) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.uses = uses;
    }

    /** Rule 5: an open campaign stays complete. Rule 13: words that activities use stay. */
    <T extends @Nullable Object> void check(CampaignLine campaign, Part<T> part, T before) {
        checkTerms(campaign.id(), part, before);
        if (campaign.isOpen()) {
            var sheet = new Sheet(campaigns.chain(campaign.id()), sheets.read(campaign.id()));
            InvalidInput.check(Completeness.problemsOf(sheet));
        }
    }

    private <T extends @Nullable Object> void checkTerms(CampaignId id, Part<T> part, T before) {
        var kept = terms(sheets.read(id, part).value()).map(Term::code).collect(Collectors.toSet());
        var gone = terms(before).filter(term -> !kept.contains(term.code())).toList();
        if (gone.isEmpty()) {
            return;
        }
        var taxonomy = Arrays.stream(Taxonomy.values())
                .filter(one -> Part.of(one) == part)
                .findFirst()
                .orElseThrow();
        var codes = gone.stream().map(Term::code).toList();
        var sharing = sheets.sharing(id, part);
        for (var use : uses) {
            var counts = use.countOf(sharing, taxonomy, codes);
            InvalidInput.check(gone.stream()
                    .filter(term -> counts.getOrDefault(term.code(), 0L) > 0)
                    .map(term -> FieldError.of(
                            "rows",
                            "campaigns.term-in-use",
                            term.nameZh(),
                            term.nameEn(),
                            counts.getOrDefault(term.code(), 0L)))
                    .toList());
        }
    }

    private static Stream<Term> terms(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().filter(Term.class::isInstance).map(Term.class::cast)
                : Stream.empty();
    }
}
