package org.sciday.recommendations.web;

import java.util.List;
import org.sciday.recommendations.NoticeObjection;
import org.sciday.recommendations.Round;

/** Objections to a public notice, with names and phones, for those who answer. */
public record NoticeObjectionsPage(Round round, List<NoticeObjection> objections) {

    public String path() {
        return "/desk/recommendations/" + round.id();
    }
}
