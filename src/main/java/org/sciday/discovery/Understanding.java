package org.sciday.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What people say in words though the programme has a filter for it: 周末 带孩子 附近. The words become filters, unless the field is
 * set already; what is left is searched.
 *
 * @param fields that were set because of words
 */
public record Understanding(ProgrammeFilter filter, List<String> fields) {

    private record Rule(Pattern words, String field, String value) {

        static Rule of(String words, String field, String value) {
            return new Rule(Pattern.compile(words, Pattern.CASE_INSENSITIVE), field, value);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of("这个?周末|本周末|周末|双休日|星期六日|\\bweekend\\b", "when", "weekend"),
            Rule.of("今天|今日|今晚|\\btoday\\b|\\btonight\\b", "when", "today"),
            Rule.of("明天|明日|明晚|\\btomorrow\\b", "when", "tomorrow"),
            Rule.of("这个?星期|本周|这周|\\bthis week\\b", "when", "week"),
            Rule.of("正在进行|现在|马上", "when", "now"),
            Rule.of("带(着)?(孩子|娃|小孩|小朋友|宝宝)|遛娃|亲子(活动)?|\\bwith (kids|children)\\b", "children", "true"),
            Rule.of("不要钱|不花钱|免费|\\bfree\\b", "nofee", "true"),
            Rule.of("(还)?有(名额|票|位置|座)|能约|可预约", "free", "true"),
            Rule.of("无障碍|轮椅|坐轮椅", "accessible", "true"),
            Rule.of("线上|网上|在家看|\\bonline\\b", "online", "true"));

    /** Without a point nothing is near; with one everything is ordered by it anyway. */
    private static final Pattern NEAR = Pattern.compile("(在|离)?(我家?)?(附近|周边|身边)(的)?|离我近(的)?|\\bnear ?(me|by)?\\b");

    /** In quotation marks nothing is interpreted. */
    private static final Pattern LITERAL = Pattern.compile("^[\"“「].*[\"”」]$");

    static Understanding of(ProgrammeFilter asked) {
        if (asked.words().isEmpty() || LITERAL.matcher(asked.words()).matches()) {
            return new Understanding(asked, List.of());
        }
        var filter = asked;
        var set = new ArrayList<String>();
        for (var rule : RULES) {
            var found = rule.words().matcher(filter.words());
            if (found.find() && isOpen(asked, rule.field())) {
                filter = filter.with("q", found.replaceAll(" ")).with(rule.field(), rule.value());
                set.add(rule.field());
            }
        }
        filter = filter.with("q", NEAR.matcher(filter.words()).replaceAll(" "));
        return new Understanding(filter.onPage(asked.page()), set.stream().distinct().toList());
    }

    private static boolean isOpen(ProgrammeFilter asked, String field) {
        var fields = asked.fields();
        return !fields.containsKey(field) && !(field.equals("when") && fields.containsKey("date"));
    }
}
