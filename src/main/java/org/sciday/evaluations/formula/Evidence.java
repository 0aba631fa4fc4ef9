package org.sciday.evaluations.formula;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that a formula can speak of, and the words it is spoken of with. The list is closed: likes, votes, shares, log-ins and
 * time spent online have no word, so no indicator can be made of them.
 */
public enum Evidence {
    UNITS("参与单位", "units"),
    PUBLISHED("发布活动", "activities"),
    SESSIONS("举办场次", "sessions"),
    HELD("结束活动", "held"),
    ATTENDED("到场人次", "visitors"),
    JOINED("联合行动活动", "joint"),
    ONLINE("线上活动", "online"),
    SUMMARIES("按时总结", "summaries"),
    FINAL_SUMMARIES("全面总结", "finals"),
    NEWS("新闻报道", "news"),
    PICTURES("佐证图片", "pictures"),
    RATINGS("评价条数", "ratings"),
    STARS("评价均分", "stars"),
    VOLUNTEERS("科技志愿者", "volunteers"),
    SCIENTISTS("科技工作者", "scientists");

    private final String chinese;
    private final String english;

    Evidence(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** As formulas write it. */
    public String word() {
        return chinese;
    }

    public String english() {
        return english;
    }

    public static Optional<Evidence> of(String word) {
        return Stream.of(values())
                .filter(one -> one.chinese.equals(word) || one.english.equalsIgnoreCase(word))
                .findFirst();
    }
}
