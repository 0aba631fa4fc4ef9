package org.sciday.notices.reading.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Sentences;

/** The site where units register, report or upload. Places to fetch forms from, and drives for files, are none. */
public final class Platform implements Rule {

    private static final Pattern HOST = Pattern.compile(
            "(?<![A-Za-z0-9@._-])(?:https?://)?(?<host>(?:[A-Za-z0-9-]{1,40}\\.){1,4}(?:cn|com|org|net|edu|gov|info|top|vip|cc))(?![A-Za-z0-9@-])");
    private static final Pattern SITE = Pattern.compile("平台|网站|系统|官网|科普网|网址|门户|客户端|网页|登录|登陆|网$");
    private static final Pattern USE = Pattern.compile("登录|登陆|注册|填报|上传|发布|提交|申报|报送|登记|申请|报名|录入|上报|投稿");
    private static final Pattern OTHER = Pattern.compile("网盘|云盘|下载|版权所有|网站地图|来源|转载|公众号二维码|原文链接");
    /** A site for works of a contest is not where activities are registered. */
    private static final Pattern WORKS = Pattern.compile("作品|投稿|短视频|微视频|参赛|答题");
    /** Of two sites the campaign's own. */
    private static final Pattern CAMPAIGN = Pattern.compile("(?:科普日|科普月|科普周|活动周|科技周)[”》’]?(?:活动)?(?:官方)?(?:平台|网站|官网|系统|网)[：（]?\\s?$");
    private static final int BEFORE = 40;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        var clean = notice.clean();
        var found = HOST.matcher(clean);
        while (found.find()) {
            if (found.end() < clean.length() && clean.charAt(found.end()) == '@') {
                continue;
            }
            var sentence = Sentences.around(clean, found.start());
            var near = clean.substring(Math.max(sentence.from(), found.start() - BEFORE), found.start());
            var whole = sentence.of(notice);
            var used = USE.matcher(whole).find();
            var site = SITE.matcher(near.replaceAll("[（：:\\s]+$", "")).find() || within(near, clean, found.end());
            if (!OTHER.matcher(near).find() && (used || site) && site) {
                proposals.add(new Proposal<>(
                        Field.PLATFORM,
                        found.group("host"),
                        notice.span(found.start("host"), found.end("host")),
                        confidence(near, whole, used)));
            }
        }
        return proposals;
    }

    private static double confidence(String near, String whole, boolean used) {
        if (!used) {
            return 0.5;
        }
        return WORKS.matcher(whole).find() ? 0.8 : CAMPAIGN.matcher(near).find() ? 0.93 : 0.9;
    }

    /** "在www.…cn注册并填报" */
    private static boolean within(String near, String clean, int end) {
        return near.matches(".*[在到于]\\s?") && USE.matcher(clean).region(end, Math.min(clean.length(), end + 8)).find();
    }
}
