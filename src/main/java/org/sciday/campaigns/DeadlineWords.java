package org.sciday.campaigns;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.Deadline.Kind;
import org.sciday.campaigns.Deadline.Subject;
import org.sciday.campaigns.facts.NoticeFacts.Obligation;

/** What the words of an obligation mean: which clock it is, for an activity or for the unit, and how long a term is. */
final class DeadlineWords {

    private record Rule(Kind kind, Pattern words) {}

    // In this order: an intention form may be called a summary sheet, a supplement may speak of publishing.
    private static final List<Rule> RULES = List.of(
            new Rule(Kind.INTENTION, Pattern.compile("意向|征集表")),
            new Rule(Kind.SUPPLEMENT, Pattern.compile("补充|完善")),
            new Rule(Kind.SUMMARY, Pattern.compile("总结|汇总.*材料|活动材料")),
            new Rule(Kind.PUBLISH, Pattern.compile("填报|注册|发布|录入|上传")));

    private static final Pattern ORGANISER = Pattern.compile("活动的?(?:主办|举办|承办|组织)单位");

    private static final Pattern OF_THE_UNIT = Pattern.compile("全面|汇总|本单位|本系统|本地");

    private static final Pattern TERM = Pattern.compile("([0-9]+|[一二两三四五六七八九十]+)\\s*个?\\s*(工作日|日|天|周)");

    private static final Pattern BEFORE = Pattern.compile("提前|(?:开始|举办|开展|举行)前");

    private static final Pattern AFTER_CAMPAIGN = Pattern.compile("科普[日月周]活动?(?:全部)?结束|全部活动结束");

    private static final Pattern AFTER_ACTIVITY = Pattern.compile("(?:活动|举办|开展)(?:结束|完成)?之?(?:日起|后)?|结束后");

    private static final String DIGITS = "一二三四五六七八九";

    private DeadlineWords() {}

    static Kind kindOf(String what) {
        return RULES.stream()
                .filter(rule -> rule.words().matcher(what).find())
                .map(Rule::kind)
                .findFirst()
                .orElse(Kind.OTHER);
    }

    static Subject subjectOf(String what, @Nullable String who, Kind kind) {
        var ofActivity = what.contains("单项")
                || (kind != Kind.OTHER
                        && kind != Kind.INTENTION
                        && who != null
                        && ORGANISER.matcher(who).find()
                        && !OF_THE_UNIT.matcher(what).find());
        return ofActivity ? Subject.ACTIVITY : Subject.UNIT;
    }

    /** Null when the obligation names neither a day nor a term. */
    static @Nullable Due dueOf(Obligation obligation) {
        var relative = obligation.relative();
        if (relative == null || relative.isBlank()) {
            return obligation.dueOn() == null ? null : Due.on(obligation.dueOn(), timeOf(obligation.dueTime()));
        }
        var term = TERM.matcher(relative);
        var anchor = anchorOf(relative);
        var understood = term.find() && anchor != null && !relative.contains("每");
        return new Due(
                obligation.dueOn(),
                timeOf(obligation.dueTime()),
                relative,
                understood ? numberOf(term.group(1)) * ("周".equals(term.group(2)) ? 7 : 1) : null,
                understood && "工作日".equals(term.group(2)),
                understood ? anchor : null);
    }

    /** 24:00 is the end of the day, which is what no hour means. */
    private static @Nullable LocalTime timeOf(@Nullable String time) {
        if (time == null || time.startsWith("24")) {
            return null;
        }
        try {
            return LocalTime.parse(time);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static Due.@Nullable Anchor anchorOf(String relative) {
        if (BEFORE.matcher(relative).find()) {
            return Due.Anchor.BEFORE_ACTIVITY;
        }
        if (AFTER_CAMPAIGN.matcher(relative).find()) {
            return Due.Anchor.AFTER_CAMPAIGN;
        }
        return AFTER_ACTIVITY.matcher(relative).find() ? Due.Anchor.AFTER_ACTIVITY : null;
    }

    /** Digits, or Chinese numerals up to ninety-nine. */
    private static int numberOf(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Integer.parseInt(number);
        }
        var text = number.replace('两', '二');
        var ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(0)) + 1;
        }
        var tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0)) + 1;
        var ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)) + 1;
        return tens * 10 + ones;
    }
}
