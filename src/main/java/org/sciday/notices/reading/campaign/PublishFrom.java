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
import org.sciday.notices.reading.dates.DateSpan;
import org.sciday.notices.reading.dates.DateSpan.Precision;

/** The first day on which units may publish on the platform: 8月21日起…发布, or the first day of a window to register in. */
public final class PublishFrom implements Rule {

    private static final Pattern OPENS = Pattern.compile("^\\s?(?:（[^）]{1,12}）)?\\s?(?:起|开始|后)");
    private static final Pattern SITE = Pattern.compile("平台|网站|系统|客户端|登录|登陆|kepuri|官网|网上");
    private static final Pattern DOES = Pattern.compile("发布|登记|注册|填报|上传|录入|登录|登陆|申报");
    private static final Pattern REGISTERS = Pattern.compile("发布|登记|注册|填报|上传|录入|申报");
    private static final Pattern OTHER = Pattern.compile("征集|投稿|竞答|答题|展播|报名参赛|参赛|投票");

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<?>>();
        var clean = notice.clean();
        for (var span : NoticeYear.days(notice, earlier)) {
            if (span.precision() == Precision.DAY && opens(span, clean)) {
                var end = Sentences.end(clean, span.end());
                var text = clean.substring(span.end(), end);
                var before = clean.substring(Sentences.around(clean, span.start()).from(), span.start());
                var context = before + text;
                if (SITE.matcher(context).find() && does(span).matcher(text).find() && !OTHER.matcher(context).find()) {
                    proposals.add(new Proposal<>(
                            Field.PUBLISH_FROM, span.first(), notice.span(span.start(), span.end()), 0.85));
                }
            }
        }
        return proposals;
    }

    /** Within a window one logs in for many things. */
    private static Pattern does(DateSpan span) {
        return span.range() ? REGISTERS : DOES;
    }

    private static boolean opens(DateSpan span, String clean) {
        return span.range() || OPENS.matcher(clean).region(span.end(), clean.length()).lookingAt();
    }
}
