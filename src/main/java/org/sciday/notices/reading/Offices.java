package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How the names of offices, associations, schools and firms look: Chinese signs that end in one of some fifty words. */
public final class Offices {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 45;

    private static final String END = "(?:局|厅|委|部|会|办|院|处|科|室|队|中心|政府|大学|学院|学校|中学|小学|幼儿园|科协|社科联|文联|残联|妇联|工商联|侨联"
            + "|作协|总工会|工会|小组|馆|社|站|所|公司|集团|集团军|省委|市委|区委|县委|团委|党校|机关|基金会|园|园区|基地|联盟|支队|总队|银行"
            + "|医院|军区|街道|镇|乡|村|电视台|报社|中科院|农科院|社科院|科学院|工程院|国资办|网信办|金融办|教委|科委|农委|农办|卫健委|发改委|办事处|农场|林场|景区)";

    private static final Pattern OFFICE = Pattern.compile("[Xx×*]{0,3}+[\\u4E00-\\u9FFF（）“”·]+" + END + "(?:[（][^（）]{1,14}[）])?");
    private static final Pattern SENTENCE = Pattern.compile(".*(?:请|将(?!军)|应(?!急|用)|须|(?<!关)于(?!都|潜)|现就|举办|开展|为了|通知|活动(?!中心)|如下|欢迎|联系人|进行|组织实施|负责|牵头|确定).*");
    /** 科技活动周组委会办公室: offices made for a campaign have its name in theirs. */
    private static final Pattern BODY_OF_CAMPAIGN = Pattern.compile(
            "(?!.*(?:请|将|须|于|举办|联系人|进行|通知)).*(?:活动|竞赛|大赛).*(?:办公室|小组|组委会|专班|委员会|指挥部|中心)");

    private static final Pattern STAMP = Pattern.compile("[（](?:代章|盖章|公章|印章|章|印|代)[）]");

    private Offices() {}

    public static boolean isOne(String name) {
        var bare = withoutStamp(name);
        return bare.length() >= SHORTEST
                && bare.length() <= LONGEST
                && OFFICE.matcher(bare).matches()
                && (!SENTENCE.matcher(bare).matches() || BODY_OF_CAMPAIGN.matcher(bare).matches())
                && !Advertising.isIn(bare);
    }

    public static String withoutStamp(String name) {
        return STAMP.matcher(name).replaceAll("").strip();
    }

    /** "省科协、省教育厅和省科技厅" as three. Brackets keep their commas: 县（市、区）. */
    public static List<String> split(String names) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        for (var i = 0; i < names.length(); i++) {
            var sign = names.charAt(i);
            depth += sign == '（' ? 1 : sign == '）' ? -1 : 0;
            var parts0 = depth <= 0 && ("、，,；;/ \n".indexOf(sign) >= 0 || isAnd(names, i));
            if (parts0) {
                add(names.substring(from, i), parts);
                from = i + 1;
            }
        }
        add(names.substring(from), parts);
        return parts;
    }

    /** 和 between two offices, but not the one of 自然资源和规划局 or 科技和工信局. */
    private static boolean isAnd(String names, int at) {
        var sign = names.charAt(at);
        if (sign != '和' && sign != '及' && sign != '与' || at < 2 || at + 2 >= names.length()) {
            return false;
        }
        var before = names.substring(Math.max(0, at - 3), at);
        var after = names.substring(at + 1, Math.min(names.length(), at + 2));
        return ENDS_SHORT.matcher(before).find() && "省市区县中全国团各州".contains(after);
    }

    private static final Pattern ENDS_SHORT = Pattern.compile(END + "$");

    private static void add(String name, List<String> into) {
        var bare = withoutStamp(name.strip());
        if (!bare.isEmpty()) {
            into.add(bare);
        }
    }
}
