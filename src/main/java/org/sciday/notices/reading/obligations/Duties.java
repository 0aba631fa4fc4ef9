package org.sciday.notices.reading.obligations;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.sentences.Sentence;

/** Decides whether a deadline binds the receivers to something, and to what. */
record Duties(IssuerSteps issuer) {

    private static final Pattern HOLDING =
            Pattern.compile("(?:活动|展览|展示|展播|比赛|竞赛|会议|培训|开放|举办|集中|播出|演出|评审|公示|巡展)(?:时间|日期|期间|周期)|时间(?:为|是|定于|安排|：)|举行"
                    + "|举办(?!单位|方|者|地)|召开|开幕|启动|报到|抵达|入住|签到|入场|布展时间|撤展");
    private static final Pattern PURPOSE = Pattern.compile(
            "(?:报送|提交|申报|报名|登记|注册|填报|征集|投稿|受理|上报|推荐|上传|反馈|收取|收件|发布|网上报名|参赛报名)(?:起止|截止)?(?:时间|日期|期限|时限|阶段)");
    private static final Pattern MODAL = Pattern.compile("请|须|应|要|务必|需|必须");
    private static final Pattern STATE = Pattern.compile("已(?:有|在|于|经|完成|建)|共(?:有|收到|举办|开展)|取得|以来|期间，");
    private static final Pattern COLLECTED = Pattern.compile("经费|资金|使用|收取|接收|收件|只收|受理|材料|表格|作品|电子版");
    private static final Pattern AT_ONCE = Pattern.compile("^(?:统一|集中|集体|总结|汇总)?(?:报送|上报|提交|上交|交至|截止)");
    private static final Pattern BOOKING = Pattern.compile("^[^，。；]{0,4}(?:预约|到场|到达|入场|进场|抵达|候场|购票)");
    // 8月29日前：项目申报 names the stage; the sentence after it says what is due.
    private static final Pattern NAME_ONLY = Pattern.compile("[：，]?[一-龥]{0,6}(?:（[^）]*）)?");
    private static final Pattern FROM_NOW = Pattern.compile("^(?:[（(]?[0-9一二三四五六七八九十]{1,2}[.、．）)])?\\s?(?:[自从]?即日起至)?");
    // 交美术组, 报送电子版至市科协: to whom and in what form, but not what.
    private static final Pattern HANDS_TO = Pattern.compile(
            "(?:报送?|上报|提交|交|送|发|反馈)(?:电子版|纸质版|扫描件|盖章扫描件|及|和|、)*(?:至|到|给)?(?:[一-龥（）]{2,20}(?:处|部|组|室|科|科协|局|办|委|会|中心|老师)?)?(?:汇总|备案|汇总备案)?");
    private static final int NEAR = 60;
    private static final int BARE = 3;

    boolean binds(Scope scope, @Nullable String who) {
        var text = scope.stretch().text();
        var doer = who == null ? "" : who;
        if (!scope.before().contains("请") && issuer.covers(clauseOf(scope), doer)
                || DutyVerbs.isOfficial(clauseOf(scope)) && doer.isEmpty() && !text.contains("请")) {
            return false;
        }
        return switch (scope.deadline().manner()) {
            case TERM -> bindsByTerm(scope, text);
            case WINDOW -> bindsWithin(scope);
            case DAY -> bindsOn(scope, text);
        };
    }

    boolean isIssuers(Sentence sentence) {
        var who = Doers.named(sentence.text()).orElse("");
        return issuer.covers(sentence.text(), who) || who.isEmpty() && DutyVerbs.isOfficial(sentence.text());
    }

    private static boolean bindsByTerm(Scope scope, String text) {
        if (STATE.matcher(text).find() && !MODAL.matcher(text).find()) {
            return false;
        }
        var clause = clauseOf(scope);
        if (clause.matches(".*(?:报到|抵达|入住|签到|到达|集合|入场).*") && !DutyVerbs.handsIn(clause)) {
            return false;
        }
        if (scope.term().contains("提前") && BOOKING.matcher(scope.after()).find()) {
            return false;
        }
        return DutyVerbs.asks(scope.before())
                || DutyVerbs.asks(scope.after())
                || scope.term().contains("截")
                        && COLLECTED.matcher(scope.before()).find();
    }

    static boolean isPurpose(String heading) {
        return PURPOSE.matcher(heading).find();
    }

    private static boolean bindsWithin(Scope scope) {
        var lead = scope.lead();
        if (PURPOSE.matcher(lead).find()) {
            return true;
        }
        var after = scope.after();
        var near = after.substring(0, Math.min(NEAR, after.length()));
        return !HOLDING.matcher(lead).find()
                && !HOLDING.matcher(near).find()
                && DutyVerbs.registers(near)
                && near.matches("(?:，|为|是|期间|）|内)?.*");
    }

    private static boolean bindsOn(Scope scope, String text) {
        var clause = scope.after().split("[，；]", 2)[0];
        var asked = scope.lead().matches(".*(?:于|在)$") && MODAL.matcher(text).find();
        return (asked || AT_ONCE.matcher(scope.after()).find())
                && DutyVerbs.handsIn(clause)
                && !HOLDING.matcher(clause).find();
    }

    // The clause of the deadline; 9月10日前，我局将… goes on after the comma.
    private static String clauseOf(Scope scope) {
        var rest = scope.after().replaceFirst("^，", "").split("，", 2);
        return scope.lead() + rest[0];
    }

    /** Whether the scope names the thing, and does not only say until when. */
    boolean saysWhat(Scope scope) {
        var rest = scope.after().strip();
        var lead = scope.before();
        if (NAME_ONLY.matcher(rest).matches()
                && FROM_NOW.matcher(lead).replaceAll("").length() <= BARE) {
            return false;
        }
        return DutyVerbs.first(rest) >= 0
                || !Deliverable.taken(lead).isEmpty()
                || DutyVerbs.first(lead) >= 0 && lead.length() > 12;
    }

    String what(Scope scope, Piece piece) {
        var taken = Deliverable.taken(piece.text());
        if (!taken.isEmpty()) {
            return taken;
        }
        var before = Deliverable.before(scope.lead());
        var after = piece.stretch().to() > scope.deadline().end() ? afterOf(scope, piece) : "";
        var verb = DutyVerbs.first(after);
        var deed = verb < 0 ? "" : Deliverable.deed(after);
        if (!before.isEmpty() && !Deliverable.namesDocument(deed)) {
            return before;
        }
        if (HANDS_TO.matcher(deed).matches()) {
            var thing = Deliverable.lastNamed(scope.before());
            if (!thing.isEmpty()) {
                return thing + "，" + deed;
            }
        }
        // 及时上传总结，截止时间9月30日: the clause before says what.
        if (deed.isEmpty() && scope.lead().isBlank() && DutyVerbs.first(scope.before()) >= 0) {
            return Deliverable.deed(scope.before());
        }
        // 获批活动应于4月30日前完成: the verb alone says too little.
        return deed.length() > BARE ? deed : Deliverable.whole(scope.lead() + scope.term() + deed);
    }

    private static String afterOf(Scope scope, Piece piece) {
        return piece.text().substring(scope.deadline().end() - piece.stretch().from());
    }
}
