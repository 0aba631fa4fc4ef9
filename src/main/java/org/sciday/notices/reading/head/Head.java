package org.sciday.notices.reading.head;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Stretch;

/**
 * The part of a notice above its body, GB/T 9704: letterhead, number, title, to whom. It ends at the first full stop, the
 * first numbered part, or the colon after those it is addressed to.
 */
public final class Head {

    private static final Pattern FURNITURE = Pattern.compile(
            "(?:来源|首页|网站|位置|稿件来源|信息来源|时间|发布|作者|编辑|责任编辑|当前|您|您当前|联系|附件|主题|字号|字体|索引|标题|文号|发文|浏览|阅读|点击|分享|公开|名称|日期|生成|成文|有效性|主送|抄送|电话|邮箱|\\d).*+");
    private static final Pattern ADDRESSED = Pattern.compile(
            "各|单位|部门|学会|协会|科协|高校|学院|老师|同学|同志|企业|成员|公司|学校|局|街道|党委|政府|乡镇|社区|科室|家长");
    private static final Pattern BODY = Pattern.compile(
            "(?:为|根据|按照|现将|现就|现把|接|遵照|近日|日前|依据|经|当前|今年).*+|.*(?:如下|有关事项|以下|决定|要求).*+");
    private static final int LONGEST_ADDRESS = 700;
    private static final int LONGEST_HEAD = 3_000;
    private static final int MOST_COLONS = 40;

    private final Notice notice;
    private final String clean;
    private final int limit;
    private final @Nullable Stretch addressees;

    public static Head of(Notice notice) {
        return notice.once(Head.class, () -> new Head(notice));
    }

    private Head(Notice notice) {
        this.notice = notice;
        this.clean = notice.clean();
        this.limit = limit();
        this.addressees = findAddressees();
    }

    public Optional<Stretch> addressees() {
        return Optional.ofNullable(addressees);
    }

    /** Where title and number may stand. */
    public Stretch above() {
        return new Stretch(0, addressees == null ? limit : addressees.from());
    }

    /** Where the body begins. */
    public int body() {
        return addressees == null ? above().to() : addressees.to() + 1;
    }

    private int limit() {
        var stop = clean.indexOf('。');
        var first = notice.outline().top().isEmpty()
                ? clean.length()
                : notice.outline().top().getFirst().from();
        // A table of contents above the notice is no end of its head, and a title may begin with the text.
        return Math.min(LONGEST_HEAD, Math.min(stop < 0 ? clean.length() : stop, first == 0 ? clean.length() : first));
    }

    private @Nullable Stretch findAddressees() {
        var colons = 0;
        for (var colon = clean.indexOf('：');
                colon >= 0 && colon < limit && colons < MOST_COLONS;
                colon = clean.indexOf('：', colon + 1)) {
            colons++;
            var from = blockStart(colon);
            var text = clean.substring(from, colon);
            if (isAddressed(text) && !clean.startsWith("关于", colon + 1)) {
                return new Stretch(from, colon);
            }
        }
        return null;
    }

    private static boolean isAddressed(String text) {
        var last = text.substring(text.lastIndexOf('\n') + 1);
        return text.length() >= 2
                && !FURNITURE.matcher(last).matches()
                && text.length() <= LONGEST_ADDRESS
                && text.indexOf('：') < 0
                && !FURNITURE.matcher(text).matches()
                && !BODY.matcher(text.replace("\n", "")).matches()
                && ADDRESSED.matcher(text).find();
    }

    /** Back over wrapped lines, but not over the title, a number, or an empty line. */
    private int blockStart(int colon) {
        var from = lineStart(colon);
        while (from > 0) {
            var previous = clean.substring(lineStart(from - 1), from - 1);
            if (previous.isEmpty() || !continues(previous)) {
                break;
            }
            from = lineStart(from - 1);
        }
        var inLine = TITLE_OR_NUMBER.matcher(clean).region(from, colon);
        while (inLine.find()) {
            from = inLine.end();
        }
        while (from < colon && " \n）)".indexOf(clean.charAt(from)) >= 0) {
            from++;
        }
        return from;
    }

    private static final Pattern TITLE_OR_NUMBER =
            Pattern.compile("[〕\\]）]\\s?(?:第\\s?)?\\d{1,4}\\s?号|的(?:通知|函|公告|通报|决定|意见)(?=[\\s\\u4E00-\\u9FFF])");

    /** A wrapped line of addressees ends within a list. */
    private static boolean continues(String line) {
        var end = line.charAt(line.length() - 1);
        return (end == '、' || end == '，' || ADDRESSED.matcher(line).find() && line.length() > WRAPPED)
                && !line.contains("通知")
                && !line.matches(".*[〔\\[（【]20\\d\\d[〕\\]）】].*")
                && !FURNITURE.matcher(line).matches();
    }

    private static final int WRAPPED = 15;

    private int lineStart(int place) {
        return clean.lastIndexOf('\n', place - 1) + 1;
    }
}
