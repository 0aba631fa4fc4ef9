package org.sciday.notices.reading.obligations;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The verbs with which notices ask for something. Holding an event (举办, 开展) and arriving (报到) are not among them. */
final class DutyVerbs {

    private static final String HAND_IN =
            "报送|上报|呈报|汇报|报备|备案|报批|报审|提交|递交|上交|送交|送达|送至|送到|交至|交到|交回|交给|反馈|回复|回传|传真|上传|补传|补报|续报|投稿|投送|投递"
                    + "|寄送|寄出|寄至|寄到|寄往|寄回|寄达|邮寄|发送|发布至|发至|发到|发往|发回|发给|推送|推荐|填报|申报|报名|投至|返回|上缴|缴回"
                    + "|(?<![汇预申通日海简电举播板黑情警墙上呈])报(?![告名到道刊社纸销酬考警批备表价业国送审])(?=[一-龥“])"
                    + "|(?<![报寄发投推赠配运护欢])送(?![教书医戏货展法别行温文检上一])(?!科技[^处局厅]|科普|知识|活动)(?=[一-龥])"
                    + "|(?<![开启出颁印下转研激引突频触])发(?=市|省|区|县|我|电子|指定|邮|至|到|[^，。；]{0,12}(?:邮箱|信箱))"
                    + "|(?<![成递提上送移])交(?=市|省|区|县|我|科|学院|学校|办公室|[^，。；]{0,10}(?:办公室|室|处|科|部|组))";
    private static final String REGISTER = "登记|注册|填报|报名|申报|申请|发布|上传|录入|填写|提交|报送|投稿|预约|参与投票|征集|推荐|反馈|线上报|网上报|上报";
    private static final String FINISH =
            "完成|制定|制订|编制|确定|办理|办结|提供|补充|完善|更新|填好|填妥|做好|撰写|形成|签订|签署|归还|领取|缴纳|开通|上线|备妥|到位|告知|确认|自查|整改|落实|征集|选拔"
                    + "|登记|注册|录入|填写|申请|发布|预约|汇总|建立|组建|支出|使用|结题|验收|配齐|张贴|悬挂|布置|报告(?=[^，。；]{0,4}(?:结果|情况|我|市"
                    + "|省|区|县))|总结(?=上报|报送)|审核|遴选|评选|公布|公示|印发|通知|初审"
                    + "|初评|评审|搭建|清零|拆除|下达|拨付|批复|公告|表彰|颁发|颁奖|兑现|补录|补填|补交|修改|变更|(?:执行|使用|发放|整改|支出|办理|录入)完毕|导出|备份|安装|移交|归档|对接|缴费|盖章后|换领|复核|核对|核实"
                    + "|校对|认领|下载|接受申报";
    /** What mostly the issuer does; the receivers only when they are named. */
    private static final Pattern OFFICIAL = Pattern.compile("^(?:公布|公示|印发|通知|审核|遴选|评选|评审|初审|初评|发布|验收|汇总|通报|建立|下达|拨付|批复|公告|表彰|颁发|颁奖|兑现)$");

    private static final Pattern ANY = Pattern.compile(HAND_IN + "|" + REGISTER + "|" + FINISH);
    private static final Pattern HANDING_IN = Pattern.compile(HAND_IN);
    private static final Pattern REGISTERING = Pattern.compile(REGISTER);
    // 填报人员, 申报条件, 报名费: the verb as part of a noun asks for nothing.
    private static final String VERB = "\\A(?:填报|申报|报名|推荐|报送|提交|登记|注册|征集|评审|验收|审核|备案|发布|预约|申请|使用|报告|反馈|汇总|投稿|参评)";
    private static final Pattern NOUN = Pattern.compile(
            VERB + "(?:人员|人(?!数)|条件|费|者|资格|须知|通道|入口|链接|方式|办法|要求|培训|会|单位|范围|对象|名额|主体|系统|平台|账号|时间|阶段)");
    // 申报材料 may be a thing or a deed: 请于…前申报材料 asks, 申报材料请于…前 does not.
    private static final Pattern MAYBE_NOUN = Pattern.compile(
            VERB + "(?:表|书|材料|信息表|数量|工作(?!总结|方案|计划|情况|信息|动态|简报|材料|报告|成果))");
    private static final Pattern ASKING = Pattern.compile("(?:^|[前，：请须应要需并内]|统一|集中|及时|按时|分别)$");

    private DutyVerbs() {}

    /** The first place where the text asks for something, or -1. */
    static int first(String text) {
        return firstOf(ANY, text, false);
    }

    /** The first such place that leaves room for a thing before it, or -1. */
    static int afterThing(String text) {
        var matcher = ANY.matcher(text);
        while (matcher.find()) {
            if (matcher.start() > 1 && !isNoun(text, matcher)) {
                return matcher.start();
            }
        }
        return -1;
    }

    static boolean asks(String text) {
        return first(text) >= 0 || firstOf(ANY, text, true) >= 0;
    }

    static boolean handsIn(String text) {
        return firstOf(HANDING_IN, text, false) >= 0;
    }

    static boolean registers(String text) {
        return firstOf(REGISTERING, text, false) >= 0;
    }

    /** Whether all that the text does is what issuers do. */
    static boolean isOfficial(String text) {
        var matcher = ANY.matcher(text);
        var any = false;
        while (matcher.find()) {
            any = true;
            if (!OFFICIAL.matcher(matcher.group()).find()) {
                return false;
            }
        }
        return any;
    }

    private static int firstOf(Pattern pattern, String text, boolean nouns) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            if (nouns || !isNoun(text, matcher)) {
                return matcher.start();
            }
        }
        return -1;
    }

    /** What stands in book marks or quotes is a name. */
    private static boolean isWithin(String text, int place, char open, char close) {
        var at = text.lastIndexOf(open, place);
        return at >= 0 && text.indexOf(close, at) > place;
    }

    private static boolean isNoun(String text, Matcher verb) {
        if (isWithin(text, verb.start(), '《', '》') || isWithin(text, verb.start(), '“', '”')) {
            return true;
        }
        if (NOUN.matcher(text).region(verb.start(), text.length()).lookingAt()) {
            return true;
        }
        return MAYBE_NOUN.matcher(text).region(verb.start(), text.length()).lookingAt()
                && !ASKING.matcher(text.substring(0, verb.start())).find();
    }
}
