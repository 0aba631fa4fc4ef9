package org.sciday.notices.reading.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Section;

/** The theme of the year, and a theme of one's own beside it: 主题为“…”, 以“…”为主题, or the line below 活动主题. */
public final class Theme implements Rule {

    private static final String QUOTED = "[“\"「『](?<quoted>[^”\"」』\\n]{4,60})[”\"」』]";
    private static final String PLAIN = "(?<plain>[^。；\\n“”]{4,60})";

    private static final Pattern STATED = Pattern.compile(
            "(?<sub>副|子|分)?主题(?:口号)?(?:[（][^（）]{1,8}[）])?\\s?(?:仍?(?:确定|定)?为|是|：)\\s?[：:]?\\s?(?:" + QUOTED + "|" + PLAIN + ")");
    private static final Pattern AROUND = Pattern.compile(
            "(?:以|围绕|紧扣|紧紧围绕|聚焦|突出|按照|确定|将以)\\s?(?:的)?" + QUOTED + "\\s?(?:这一|的|为)?(?:年度|活动)?(?:主题|为主题)");
    private static final Pattern THE_THEME = Pattern.compile("主题\\s?" + QUOTED);
    private static final Pattern HEADING = Pattern.compile("^(?:[\\u4E00-\\u9FFF]{0,8})?(?<sub>副|子|分)?主题(?:口号)?$");
    private static final Pattern GLUED = Pattern.compile("^(?:活动)?(?<sub>副|子|分)?主题\\s(?<theme>[^：]{4,50})$");
    private static final Pattern MIXED = Pattern.compile("主题(?:和|与|及|、)|(?:和|与|及|、)主题");
    private static final Pattern CUT = Pattern.compile(
            "[，,](?=(?:活动|时间|请|现|于|我|各|同时|集中|拟|结合|在|开展|由|并|具体|主会场|安排|为|将)).*|[，、]$|\\s?[（][^）]*[）]$|[。！]$");
    private static final Pattern NO_THEME = Pattern.compile(".*(?:活动时间|主办|如下|展览|公园|活动为|自定|自行|另行|突出[，。]|鲜明).*|明确.*");

    /** 一、主题：2024年全国科普日主题为：… */
    private static final Pattern AGAIN = Pattern.compile("^.*主题(?:仍?(?:确定|定)?为|是|：)[：:]?\\s?");
    private static final double IN_HEADING = 0.9;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        notice.outline().walk().forEach(section -> below(notice, section, proposals));
        stated(notice, proposals);
        find(notice, AROUND, 0.8, proposals);
        find(notice, THE_THEME, 0.5, proposals);
        return proposals;
    }

    /** A part of its own: the heading says 主题, its first line is the theme. */
    private static void below(Notice notice, Section section, List<Proposal<String>> into) {
        GLUED.matcher(section.heading()).results().forEach(found -> glued(notice, section, found, into));
        var heading = HEADING.matcher(section.heading());
        if (!heading.matches() || MIXED.matcher(section.heading()).find()) {
            return;
        }
        var from = section.body();
        var text = notice.clean().substring(from, section.ownTo());
        var line = text.lines().filter(one -> !one.isBlank()).findFirst().orElse("");
        var theme = trimmed(line.strip());
        if (!theme.isEmpty() && !theme.contains("主题") && fits(theme)) {
            var at = from + text.indexOf(line) + Math.max(0, line.indexOf(theme));
            var field = heading.group("sub") == null ? Field.THEME : Field.SUB_THEME;
            into.add(new Proposal<>(field, theme, notice.span(at, at + theme.length()), IN_HEADING));
        }
    }

    /** Where line breaks were lost, heading and theme are one: "活动主题 走进科技，你我同行". */
    private static void glued(Notice notice, Section section, MatchResult found, List<Proposal<String>> into) {
        var theme = trimmed(found.group("theme"));
        var at = notice.clean().indexOf(theme, section.headingFrom());
        if (fits(theme) && at >= 0) {
            var field = found.group("sub") == null ? Field.THEME : Field.SUB_THEME;
            into.add(new Proposal<>(field, theme, notice.span(at, at + theme.length()), 0.8));
        }
    }

    private static void stated(Notice notice, List<Proposal<String>> into) {
        var found = STATED.matcher(notice.clean());
        while (found.find()) {
            var name = found.group("quoted") != null ? "quoted" : "plain";
            var limit = partEnd(notice, found.start(name), found.end(name));
            var theme = trimmed(AGAIN.matcher(notice.clean().substring(found.start(name), limit)).replaceFirst(""));
            if (fits(theme)) {
                var at = notice.clean().indexOf(theme, found.start(name));
                var field = found.group("sub") == null ? Field.THEME : Field.SUB_THEME;
                var near = notice.clean().substring(Math.max(0, found.start() - 12), found.start());
                var confidence = near.contains("活动") || near.contains("科普") || near.isBlank() ? 0.92 : 0.85;
                into.add(new Proposal<>(field, theme, notice.span(at, at + theme.length()), confidence));
            }
        }
    }

    /** Where line breaks were lost, the next number ends the theme. */
    private static int partEnd(Notice notice, int from, int to) {
        var part = notice.outline().at(from);
        return part.map(section -> Math.min(to, Math.max(from, section.to()))).orElse(to);
    }

    private static void find(Notice notice, Pattern pattern, double confidence, List<Proposal<String>> into) {
        var found = pattern.matcher(notice.clean());
        while (found.find()) {
            var theme = trimmed(found.group("quoted"));
            if (fits(theme)) {
                into.add(new Proposal<>(
                        Field.THEME, theme, notice.span(found.start("quoted"), found.end("quoted")), confidence));
            }
        }
    }

    private static String trimmed(String theme) {
        var bare = theme.strip().replaceAll("^[“\"「『：]+|[”\"」』]+[。]?$", "");
        return CUT.matcher(bare).replaceAll("").strip().replaceAll("^[“\"]|[”\"]$", "");
    }

    private static boolean fits(String theme) {
        return theme.length() >= 4 && theme.length() <= 50 && !NO_THEME.matcher(theme).matches();
    }
}
