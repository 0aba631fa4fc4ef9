package org.sciday.notices.reading.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.Sentences;

/** The words that promise praise or recommendation. Plain choosing of projects is no award. */
public final class Awards implements Rule {

    private record Promise(Pattern words, double confidence) {}

    private static final List<Promise> PROMISES = List.of(
            new Promise(Pattern.compile("(?:予以|给予|进行|通报|评选|总结|开展|加以|作出)\\s?(?:工作|通报|适当|书面|公开|一定|相应|经费|集中|并)*(?:表扬|表彰|奖励|激励|鼓励|嘉奖|资助奖励)|评比表彰|表彰奖励|通报表扬|工作表扬"), 0.9),
            new Promise(Pattern.compile("颁发[^。；\\n]{0,12}(?:证书|奖牌|奖状|奖杯|牌匾)|授予[^。；\\n]{2,30}(?:称号|奖)|给予奖励"), 0.91),
            new Promise(Pattern.compile("被?评为[“「]?[^。；\\n]{0,30}(?:优秀|先进)|荣获"), 0.92),
            new Promise(
                    Pattern.compile("(?:将[^。；\\n]{0,30}(?:评选|遴选|评定|认定)|评出|设|评选出|评选(?=先进|优秀|最佳)|产生)[^。；，\\n]{0,20}(?:先进|优秀|一等奖|二等奖|特等奖|优胜|一、二)[^。；，\\n]{0,16}"), 0.75),
            new Promise(Pattern.compile("(?:将|拟|择优|从中|优先)[^。；\\n]{0,30}(?:推荐|上报|推选)[^。；\\n]{0,40}(?:评选|参评|表扬|优秀|评优|先进|(?:单位|活动)[^。；，\\n]{0,12}报)"), 0.7),
            new Promise(Pattern.compile("将[^。；\\n]{0,60}(?<!、)择优[^。；，\\n]{0,20}(?:推荐|上报|报[省市县国])[^。；，\\n]{0,12}"), 0.55),
            new Promise(
                    Pattern.compile("(?:作为|列为)[^。；\\n]{0,16}(?:评先评优|评优|评先|评选表彰|表彰|评选)[^。；\\n]{0,6}(?:依据|参考)"), 0.6),
            new Promise(Pattern.compile("(?:将|对)[^。；\\n]{0,60}(?:表扬|表彰|奖励|颁奖)(?=[。；，\\n])"), 0.5));
    private static final Pattern BEGINS = Pattern.compile("对(?!照|应|接|象|口|外|于)|择优|授予|评选|评出|推荐|颁发|给予|设");
    private static final Pattern ASKED = Pattern.compile("拟申请|受到表扬|获得表扬|希望受|资助|请[^，]{0,12}$");

    private static final int SHORTEST = 12;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var proposals = new ArrayList<Proposal<String>>();
        var clean = notice.clean();
        var title = earlier.best(Field.TITLE).map(Proposal::span);
        for (var promise : PROMISES) {
            var found = promise.words().matcher(clean);
            while (found.find()) {
                if (title.isPresent() && title.get().to() > notice.span(found.start(), found.end()).from()) {
                    continue;
                }
                var sentence = Sentences.around(clean, found.start());
                var before = clean.substring(sentence.from(), found.start());
                if (ASKED.matcher(before).find() && !before.contains("将")) {
                    continue;
                }
                var from = sentence.from() + begin(before);
                var to = Math.max(found.end(), sentence.to());
                var heading = to - from < SHORTEST && clean.startsWith("\n", to) || isHeading(notice, found.start());
                proposals.add(new Proposal<>(
                        Field.AWARDS,
                        clean.substring(from, to),
                        notice.span(from, to),
                        heading ? 0.2 : promise.confidence()));
            }
        }
        return proposals;
    }

    /** （四）总结表扬。 only says what the part is about. */
    private static boolean isHeading(Notice notice, int place) {
        return notice.outline()
                .at(place)
                .filter(part -> part.heading().length() < SHORTEST)
                .filter(part -> place < part.headingFrom() + part.heading().length())
                .isPresent();
    }

    /** From "对…单位" on, if the sentence has it. */
    private static int begin(String before) {
        var begins = BEGINS.matcher(before);
        return begins.find() ? begins.start() : Math.max(before.lastIndexOf('，') + 1, 0);
    }
}
