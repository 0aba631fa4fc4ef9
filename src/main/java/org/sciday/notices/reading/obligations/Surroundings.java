package org.sciday.notices.reading.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.InOrder;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.dates.Deadline;
import org.sciday.notices.reading.sentences.Sentence;

/**
 * The sentences around a deadline that stands alone, as in 报送时间：9月10日前 or 截止时间为…. They say what is due and how,
 * when they have no
 * deadline of their own.
 */
record Surroundings(Notice notice, List<Sentence> sentences, List<Deadline> deadlines) {

    private static final Pattern SAYS_HOW = Pattern.compile("(?:方式|途径|渠道|地址|邮箱|地点|材料|内容|办法)(?:为|：|如下)|发送至|发至|寄至|登录|登陆");
    private static final Pattern ABOUT_HOW = Pattern.compile("(?:申报|报送|提交|报名|投稿|征集|推荐)(?:方式|材料|要求|地址|途径|须知|程序|办法)");
    private static final Pattern ITEM = Pattern.compile("\\s*[（(]?[0-9①-⑨]{1,2}[.、．）)]?");
    private static final int FAR = 4;
    private static final int ENOUGH = 3;
    private static final int MANY = 400;

    List<Deadline> deadlinesIn(Sentence sentence) {
        return InOrder.between(deadlines, Deadline::start, sentence.from(), sentence.to()).stream()
                .filter(deadline -> deadline.end() <= sentence.to())
                .toList();
    }

    // The numbered part that begins in one line; a new line without a number begins anew.
    boolean sameParagraph(Sentence one, Sentence next) {
        return notice.clean().substring(one.to(), next.from()).indexOf('\n') < 0
                && notice.outline().at(one.from()).equals(notice.outline().at(next.from()));
    }

    /** The sentence of the paragraph that says what is due: the one before, else the next. */
    Optional<Sentence> source(int index) {
        for (var at : List.of(index - 1, index + 1, index - 2)) {
            var near = at < 0 || at >= sentences.size() ? null : free(sentences.get(at));
            if (near != null && DutyVerbs.asks(near.text())) {
                var here = sentences.get(index);
                if (at < index ? sameParagraph(sentences.get(at), here) : sameParagraph(here, near)) {
                    return Optional.of(near);
                }
            }
        }
        return Optional.empty();
    }

    /** The numbered parts beside that of the deadline which say by which way. */
    List<Sentence> ways(int index) {
        var found = new ArrayList<Sentence>();
        var parent = parent(sentences.get(index));
        for (var at = 0; at < Math.min(MANY, sentences.size()) && found.size() < ENOUGH; at++) {
            if (at != index && ABOUT_HOW.matcher(heading(sentences.get(at))).find()) {
                sentences.get(at).parts().stream()
                        .filter(part -> deadlinesIn(part).isEmpty() && says(part))
                        .forEach(found::add);
            }
        }
        for (var at = index - FAR; at <= index + FAR && parent >= 0; at++) {
            if (at != index && isFree(at)) {
                var near = sentences.get(at);
                if (SAYS_HOW.matcher(near.text()).find() && parent(near) == parent && !isStep(near)) {
                    found.add(near);
                }
            }
        }
        return found;
    }

    /** The items that a sentence announces by its colon: 报送以下材料：1.…2.…. */
    List<Sentence> items(int index) {
        var items = new ArrayList<Sentence>();
        for (var at = index + 1; at < sentences.size() && at <= index + FAR && isFree(at); at++) {
            var item = ITEM.matcher(sentences.get(at).text());
            if (!item.lookingAt()) {
                break;
            }
            var sentence = sentences.get(at);
            items.add(new Sentence(sentence.from() + item.end(), sentence.text().substring(item.end())));
        }
        return items;
    }

    private static boolean says(Sentence sentence) {
        return DutyVerbs.handsIn(sentence.text())
                || SAYS_HOW.matcher(sentence.text()).find();
    }

    /** The innermost heading above a sentence. */
    String heading(Sentence sentence) {
        var path = notice.outline().path(sentence.from());
        return path.isEmpty() ? "" : path.getLast().heading();
    }

    // A part with a term of its own is another step of the schedule.
    private boolean isStep(Sentence sentence) {
        return notice.outline().at(sentence.from()).stream()
                .anyMatch(part -> deadlines.stream().anyMatch(deadline -> part.covers(deadline.start())));
    }

    // A sentence up to the clause in which a deadline of its own begins.
    private @Nullable Sentence free(Sentence sentence) {
        var own = deadlinesIn(sentence).stream().filter(Deadline::binds).findFirst();
        if (own.isEmpty()) {
            return sentence;
        }
        var from = sentence.clauses().stream()
                .mapToInt(Sentence::from)
                .filter(place -> place <= own.get().start())
                .max()
                .orElse(sentence.from());
        return from <= sentence.from()
                ? null
                : new Sentence(sentence.from(), sentence.text().substring(0, from - sentence.from()));
    }

    private boolean isFree(int at) {
        return at >= 0
                && at < sentences.size()
                && deadlinesIn(sentences.get(at)).stream().noneMatch(Deadline::binds);
    }

    /** Where the part begins that holds the part of a sentence, or -1. */
    private int parent(Sentence sentence) {
        var path = notice.outline().path(sentence.from());
        return path.size() < 2 ? -1 : path.get(path.size() - 2).from();
    }
}
