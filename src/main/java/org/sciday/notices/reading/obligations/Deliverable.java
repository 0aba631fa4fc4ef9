package org.sciday.notices.reading.obligations;

import java.util.regex.Pattern;

/** What is to be done: the thing after 将 or before 请于…, or else the words from the verb on. */
final class Deliverable {

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:方案|总结|小结|表格?|材料|作品|名单|申请书?|计划书?|照片|图片|清单|回执|信息|稿件?|案例|报告|视频|资料|光盘|成果|文件|简介|数据|情况|台账|论文|课件"
                    + "|凭证|经费|扫描件|电子版|纸质版|项目|件|册|函|意见"
                    + "|工作)(?:[（(][^（）()]{1,20}[）)])?(?:各?(?:一式)?[一二三四五两0-9]{1,2}[份套式])?$");
    private static final Pattern TAKEN = Pattern.compile("(?:将|把)(?!会同|对|于|在|组织|从|择优|统一)");
    private static final Pattern MANNER =
            Pattern.compile("(?:，|、)?(?:(?<=[，、》）一-龥])(?:以电子|以邮件|以纸质|以正式|以书面|通过|经|汇总|统一|一并|同时|同步|打印|打包"
                    + "|(?<![少多低高大小等位关对由])于|在(?![线校])|按|及时|逐级|分别|加盖|盖章|并|(?<![海简日电黑墙板画])报(?![告名道表])))");
    private static final Pattern NAMED =
            Pattern.compile("方案|总结|小结|(?<!代)表(?!示|扬|彰|现|达)|材料|作品|名单|申请书|计划书?|照片|图片|清单|回执|信息|(?<!投)稿|案例|报告(?!会)|视频|资料|光盘"
                    + "|成果|文件|简介|数据|情况|台账|扫描件|电子版|纸质|意见|凭证|课件");
    private static final Pattern CHANGE = Pattern.compile("[，,](?!连同|包括|含|并|以及|及|附|同时|同步|逐|其中|经|汇|《)");
    private static final Pattern BY_WHOM = Pattern.compile("(?<=[表件料书单案）])由[^，。；由]{2,20}$");
    private static final Pattern MARKER = Pattern.compile("^(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]\\s?)");
    private static final Pattern MEASURED = Pattern.compile("时长|以内|不超过|格式|大小|字数");
    private static final Pattern FILLED = Pattern.compile("^(?:填写|填报|填好|撰写|编制|选送|推荐|制作|准备)");
    private static final int LONGEST = 70;

    private Deliverable() {}

    /** The thing that 将 or 把 takes, or an empty text. */
    static String taken(String text) {
        var matcher = TAKEN.matcher(text);
        while (matcher.find()) {
            var rest = text.substring(matcher.end());
            var verb = DutyVerbs.afterThing(rest);
            if (verb > 1) {
                var thing = rest.substring(0, verb);
                var plain = thing.substring(0, mannerOf(thing)).strip();
                return shortened(plain.length() > 1 ? plain : thing);
            }
        }
        return "";
    }

    // Where the words begin that say how; what stands in brackets belongs to the thing.
    private static int mannerOf(String thing) {
        var matcher = MANNER.matcher(thing);
        while (matcher.find()) {
            if (matcher.start() > 1
                    && thing.lastIndexOf('（', matcher.start()) <= thing.lastIndexOf('）', matcher.start())) {
                return matcher.start();
            }
        }
        return thing.length();
    }

    /** The thing that stands before the deadline: 作品于…, 各街道的活动方案请于…. */
    static String before(String lead) {
        var plain = lead.replaceAll("(?:[，,\\s]|请|于|在|须|应当|应|要|可|需|务必|最迟|均|统一|一律)+$", "");
        plain = BY_WHOM.matcher(plain).replaceFirst("");
        if (!DOCUMENT.matcher(plain).find()) {
            return "";
        }
        var clause = plain.substring(plain.lastIndexOf('，') + 1);
        var verb = DutyVerbs.first(clause);
        if (verb > 0) {
            return shortened(clause.substring(verb));
        }
        var owner = clause.lastIndexOf('的');
        return shortened(owner > 0 && owner < clause.length() - 2 ? clause.substring(owner + 1) : clause);
    }

    /** The last paper or work that the clauses before a deadline name: 填写意向表和汇总表，并于…前报送. */
    static String lastNamed(String before) {
        var clauses = before.split("[，；。：]");
        for (var i = clauses.length - 1; i >= 0; i--) {
            var bare = clauses[i].replaceAll("[（][^（）]*[）]$", "");
            var verb = DutyVerbs.first(bare);
            var thing = verb < 0 ? bare : bare.substring(verb);
            if (namesDocument(thing) && !MEASURED.matcher(thing).find() && thing.length() <= LONGEST) {
                return shortened(FILLED.matcher(thing).replaceFirst(""));
            }
        }
        return "";
    }

    /** Whether the text ends with the name of a paper or a work, and so is a thing and nobody. */
    static boolean isDocument(String text) {
        return !text.endsWith("项目")
                && !text.endsWith("工作")
                && DOCUMENT.matcher(text).find();
    }

    static boolean namesDocument(String text) {
        return NAMED.matcher(text).find();
    }

    /** The words from the verb on, with the clauses that go on about the same thing. */
    static String deed(String text) {
        var verb = DutyVerbs.first(text);
        var rest = MARKER.matcher(verb < 0 ? text : text.substring(verb)).replaceFirst("");
        var end = CHANGE.matcher(rest);
        return shortened(end.find(1) ? rest.substring(0, end.start()) : rest);
    }

    static String whole(String text) {
        return shortened(MARKER.matcher(text).replaceFirst(""));
    }

    private static String shortened(String text) {
        var plain = text.replace("\n", "").replaceAll("^[，,。：:\\s、]+|[，,。：:\\s、；]+$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }
}
