package org.sciday.notices.reading.obligations;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sciday.notices.reading.sentences.Sentence;

/** Finds who is asked: 请各单位于…, 各市科协应在…前, 有意申报的老师请…; or the last one named before in the same sentence. */
final class Doers {

    private static final Pattern ACTOR = Pattern.compile(
            "各|每|单位|部门|学校|学会|协会|科协|老师|教师|学院|院校|高校|选手|作者|同志|人员|团队|基地|者$|个人|市民|企业|机构|乡镇|街道|馆|局|委|办|县|区|队|项目"
                    + "|活动|科研|联络员|大学|中学|小学|师生|学生");
    private static final Pattern LEADING = Pattern.compile(
            "^(?:(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十0-9]{1,2}[）)]|[0-9]{1,2}[.、．])\\s?)?(?:\\s|同时|另外?|并"
                    + "|也|望|烦|敬|故|此外|其中|对于|对|凡|由|原则上|，|特)*(?:请|邀请(?=各))?");
    private static final Pattern TRAILING =
            Pattern.compile("(?:[，,\\s]|请|于|在|自|从|须|应当|应|要|可以|可|需要|需|务必|必须|均|务请|最迟|一律|统一|也|还|再|及时|抓紧|尽快|认真|按要求|分别)+$");
    private static final Pattern VERBAL = Pattern.compile(
            "(?:将|把|须|应当|应(?!急|用)|要(?!求)|可(?!靠)|需(?!求|要学|购|更)|务必|必须|请|登录|登陆|通过|填写|填报|按照|根据|结合|认真|及时|积极|抓紧"
                    + "|尽快|于|在(?!线|校|渝|津|京|建|职)|向(?!社)|提交|提供|报送|还|指定|组织|牵头|负责|做好|完成|制定|汇总|审核|加强|高度|限[报推额]"
                    + "|不[少超低]|至少|推荐(?!单位|人|部门)|选送|遴选|按(?!时|期|质|键)|统筹|严格|落实|确保|写好"
                    + "|补充|举办后).*$");
    private static final Pattern AFTER_TERM =
            Pattern.compile("^[，,]?(?:请)?(?<who>[^，。；：]{2,50}?)(?:将|把|须|应当|应(?!急|用)|要(?!求)|可(?!靠)|需|在(?!线|校)|通过|登录|登陆|还"
                    + "|同步|同时|按|向|完成|请|提交|报送|上传|填报|提供)");
    // 自选时间地点组织活动的单位, 有意申报的老师
    private static final Pattern DESCRIBED =
            Pattern.compile("^(?!.{0,40}(?:《|于|前))(?:[有需拟自要参承符已获未]|各)[^，。；]{1,40}的(?:各?单位|部门|学校|学院|老师|教师|企业|个人|高校|机构|科协"
                    + "|基地|团队|同志|选手|作者|学会|社区)");
    private static final Pattern REPEATED = Pattern.compile("^每(?:[月周季日天年]|学期|半年)|(?:评审|评选|公示|表彰|答辩|结束后|期间|[拟并])$");
    private static final Pattern RECEIVERS =
            Pattern.compile("^[一-龥]{0,8}?(?:各|每|有关|相关|全体|所有|级)[一-龥（]|^[^，。]{2,30}(?:单位|部门|科协|学会|学校|基地)$");
    // 安排若干活动项目 is what somebody does, 参加单位 is somebody.
    private static final Pattern DEED =
            Pattern.compile("(?:安排|开展|举办|举行|参加|参与|设计|策划|推出|宣传|制作|拍摄|邀请|发动|动员|围绕|利用|发挥|整理|收集|研究|明确|建立|配合|支持|鼓励|引导|推动|进一步|会同|补充|汇总|协调|主动|联合|涉及|属于|拟|采取|采用|将|把)"
                    + "(?![一-龥]{0,4}(?:单位|者|人员|方|选手|学校|部门|个人|企业|高校|学会)$)");
    private static final int LONGEST = 90;

    private Doers() {}

    static Optional<String> of(Scope scope) {
        return named(scope.lead())
                .map(who -> listed(clausesBefore(scope.before()), who))
                .or(() -> afterTerm(scope.after()))
                .or(() -> earlier(scope.before()));
    }

    /** The units that a part of a sentence names, whatever it asks of them. */
    static Optional<String> among(Sentence part) {
        return earlier(part.clauses(), RECEIVERS);
    }

    /** Who is named at the beginning of a clause. */
    static Optional<String> named(String clause) {
        var text =
                LEADING.matcher(clause.substring(clause.lastIndexOf('：') + 1)).replaceFirst("");
        var described = described(text);
        if (described.isPresent()) {
            return described;
        }
        text = VERBAL.matcher(text).replaceFirst("");
        text = TRAILING.matcher(text).replaceFirst("").strip();
        return actor(text).or(handingIn(text));
    }

    // 各街道的活动方案请于…, 推荐表由学院秘书于…: whose paper it is, or by whom it comes.
    private static Supplier<Optional<String>> handingIn(String text) {
        return () -> {
            var by = text.lastIndexOf('由');
            if (by > 0 && Deliverable.isDocument(text.substring(0, by))) {
                return actor(text.substring(by + 1));
            }
            var of = text.lastIndexOf('的');
            var owner = of > 0 && Deliverable.isDocument(text) ? text.substring(0, of) : "";
            return RECEIVERS.matcher(owner).lookingAt() ? actor(owner) : Optional.empty();
        };
    }

    private static Optional<String> described(String text) {
        var matcher = DESCRIBED.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }

    private static Optional<String> afterTerm(String after) {
        var matcher = AFTER_TERM.matcher(after);
        return matcher.find() ? actor(matcher.group("who").strip()) : Optional.empty();
    }

    // Units that are named as such come before whatever else may act.
    private static Optional<String> earlier(String before) {
        var clauses = clausesBefore(before);
        return earlier(clauses, RECEIVERS).or(() -> earlier(clauses, ACTOR));
    }

    private static Optional<String> earlier(List<Sentence> clauses, Pattern asked) {
        for (var i = clauses.size() - 1; i >= 0; i--) {
            var who = named(clauses.get(i).text()).filter(found -> asked.matcher(found).find());
            if (who.isPresent()) {
                return Optional.of(listed(clauses.subList(0, i), who.get()));
            }
        }
        return Optional.empty();
    }

    // 请各区、各成员单位，各学会，各企业科协于…: a list with commas is one doer.
    private static String listed(List<Sentence> clauses, String last) {
        var all = last;
        for (var i = clauses.size() - 1; i >= 0; i--) {
            var clause = clauses.get(i).text();
            var plain = LEADING.matcher(clause).replaceFirst("");
            if (!RECEIVERS.matcher(plain).lookingAt() || !named(clause).equals(Optional.of(plain))) {
                return all;
            }
            all = plain + "，" + all;
        }
        return all;
    }

    private static List<Sentence> clausesBefore(String before) {
        var clauses = new Sentence(0, before).clauses();
        return clauses.subList(0, clauses.size() - 1);
    }

    private static Optional<String> actor(String text) {
        var plain = text.replaceAll("的$", "");
        return plain.length() >= 2
                        && plain.length() <= LONGEST
                        && ACTOR.matcher(plain).find()
                        && !DEED.matcher(plain).lookingAt()
                        && plain.indexOf('《') < 0
                        && plain.indexOf('》') < 0
                        && plain.indexOf('为') < 0
                && !REPEATED.matcher(plain).find()
                        && !Deliverable.isDocument(plain)
                ? Optional.of(plain)
                : Optional.empty();
    }
}
