package org.sciday.recommendations.web;

import java.util.List;
import org.sciday.recommendations.Certificate;
import org.sciday.recommendations.Entry;
import org.sciday.recommendations.Kind;
import org.sciday.recommendations.RecommendationList;
import org.sciday.recommendations.Round;

/**
 * A round as those see it who ask: the lists, the order of all that was accepted, the steps to the commendation.
 *
 * @param waiting objections without an answer
 */
public record RoundPage(
        Round round,
        String headName,
        String campaignName,
        List<RecommendationList> lists,
        List<Entry> accepted,
        int waiting,
        List<Certificate> certificates,
        boolean mayManage) {

    public String path() {
        return "/desk/recommendations/" + round.id();
    }

    public List<Entry> taken(Kind kind) {
        return accepted.stream().filter(entry -> entry.kind() == kind && entry.rank() != null).toList();
    }

    public List<Entry> left(Kind kind) {
        return accepted.stream().filter(entry -> entry.kind() == kind && entry.rank() == null).toList();
    }
}
