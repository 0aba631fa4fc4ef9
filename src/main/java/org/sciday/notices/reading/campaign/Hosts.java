package org.sciday.notices.reading.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Offices;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;

/** Who holds the campaign: 主办单位, or those who 共同主办, 联合举办. Single deciders, helpers and organisers are no hosts. */
public final class Hosts implements Rule {

    private static final Pattern LABEL = Pattern.compile("(?<!各|共同|个|由|成员|举办|与|其他|会同|每个|联合|直)主办(?:】|单位\\s?(?:[：:】。]|为|\\n+|(?=。?\\n))|\\s?[：:])\\s?\\n*(?<names>[^。；\\n]{2,600})");
    private static final Pattern JOINTLY = Pattern.compile(
            "(?:共同|联合)(?:组织)?(?:主办|举办|开展|组织开展|组织举办)(?!单位|的单位|方)");
    private static final Pattern TAIL = Pattern.compile(
            "(?:等\\d{0,3}(?:个|家)?(?:部门|单位)?|决定|将|拟|研究|共同|联合|定于.*|于20\\d\\d年.*|在.*|经)+$");
    private static final Pattern CUT = Pattern.compile("(?:承办|协办|支持|指导|协同|参与)(?:单位)?[：:].*|[（]排名[^）]*[）]");

    private static final int MOST_TRIES = 30;
    private static final int LONGEST_LIST = 500;

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var labelled = labelled(notice);
        return labelled.isEmpty() ? jointly(notice) : labelled;
    }

    private static List<Proposal<String>> labelled(Notice notice) {
        var hosts = new ArrayList<Proposal<String>>();
        var found = LABEL.matcher(notice.clean());
        while (found.find() && hosts.isEmpty()) {
            var end = notice.outline()
                    .at(found.start("names"))
                    .map(section -> Math.min(section.to(), found.end("names")))
                    .orElse(found.end("names"));
            var names = notice.clean().substring(found.start("names"), Math.max(end, found.start("names")));
            add(notice, found.start("names"), CUT.matcher(names).replaceAll(""), 0.9, hosts);
            if (!hosts.isEmpty() && end == found.end("names")) {
                below(notice, end, hosts);
            }
        }
        return hosts;
    }

    /** A list may go on line by line. */
    private static void below(Notice notice, int place, List<Proposal<String>> into) {
        for (var i = notice.text().lineAt(place).number() + 1; i < notice.text().lines().size(); i++) {
            var line = notice.text().lines().get(i);
            if (!line.isEmpty() && !Offices.isOne(line.text())) {
                return;
            }
            if (!line.isEmpty()) {
                add(notice, line.from(), line.text(), 0.9, into);
            }
        }
    }

    /** "省科协、省教育厅决定共同举办": the list that ends right before the words. */
    private static List<Proposal<String>> jointly(Notice notice) {
        var found = JOINTLY.matcher(notice.clean());
        for (var tries = 0; tries < MOST_TRIES && found.find(); tries++) {
            if (notice.clean().startsWith("关于", found.start() - 2)) {
                continue;
            }
            var from = listFrom(notice.clean(), found.start());
            var hosts = new ArrayList<Proposal<String>>();
            add(notice, from, notice.clean().substring(from, found.start()), 0.8, hosts);
            if (hosts.size() > 1) {
                return hosts;
            }
        }
        return List.of();
    }

    /** Back to the beginning of the list; a comma after it ("…，决定") is passed over. */
    private static int listFrom(String clean, int place) {
        var from = place;
        var listed = false;
        while (from > 0 && place - from < LONGEST_LIST && "。；：\n》”".indexOf(clean.charAt(from - 1)) < 0) {
            if (clean.charAt(from - 1) == '，' && listed) {
                return from;
            }
            listed |= clean.charAt(from - 1) == '、';
            from--;
        }
        return from;
    }

    private static void add(Notice notice, int from, String names, double confidence, List<Proposal<String>> into) {
        var at = from;
        for (var part : Offices.split(names)) {
            var name = TAIL.matcher(part.replaceAll("^(?:由|经|，|主办(?:单位)?：)+", "")).replaceAll("");
            var start = notice.clean().indexOf(name, at);
            if (isHost(name) && start >= 0) {
                into.add(new Proposal<>(Field.HOSTS, name, notice.span(start, start + name.length()), confidence));
                at = start + name.length();
            }
        }
    }

    private static boolean isHost(String name) {
        return Offices.isOne(name);
    }
}
