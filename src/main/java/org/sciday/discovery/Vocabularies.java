package org.sciday.discovery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.sciday.campaigns.CampaignId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Taxonomy;
import org.sciday.campaigns.Term;
import org.springframework.stereotype.Component;

/** The words that a campaign has for kinds, topics and audiences; remembered for a minute, since they hardly ever change. */
@Component
class Vocabularies {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MANY = 500;

    private final Campaigns campaigns;
    private final Clock clock;
    private final Map<Key, Known> known = new ConcurrentHashMap<>();

    private record Key(UUID campaign, Taxonomy taxonomy) {}

    private record Known(Map<String, Term> terms, Instant until) {}

    Vocabularies(Campaigns campaigns, Clock clock) {
        this.campaigns = campaigns;
        this.clock = clock;
    }

    /** Terms by their codes, in the campaign's order. */
    Map<String, Term> of(UUID campaign, Taxonomy taxonomy) {
        if (known.size() > MANY) {
            known.clear();
        }
        var now = clock.instant();
        var key = new Key(campaign, taxonomy);
        var terms = known.get(key);
        if (terms == null || terms.until().isBefore(now)) {
            terms = new Known(read(key), now.plus(REMEMBERED));
            known.put(key, terms);
        }
        return terms.terms();
    }

    List<String> wordsOf(UUID campaign, String kind, String[] topics, String[] audiences) {
        var words = new ArrayList<String>();
        add(words, of(campaign, Taxonomy.KIND), kind);
        add(words, of(campaign, Taxonomy.TOPIC), topics);
        add(words, of(campaign, Taxonomy.AUDIENCE), audiences);
        return words;
    }

    private static void add(List<String> words, Map<String, Term> terms, String... codes) {
        for (var code : codes) {
            var term = terms.get(code);
            if (term != null) {
                words.add(term.nameZh());
                words.add(term.nameEn());
            }
        }
    }

    private Map<String, Term> read(Key key) {
        var terms = new LinkedHashMap<String, Term>();
        campaigns.termsOf(new CampaignId(key.campaign()), key.taxonomy()).forEach(term -> terms.put(term.code(), term));
        return terms;
    }
}
