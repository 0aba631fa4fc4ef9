package org.sciday.notices.reading.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.Line;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.Proposal;
import org.sciday.notices.reading.Proposals;
import org.sciday.notices.reading.Rule;
import org.sciday.notices.reading.dates.DateSpan;
import org.sciday.notices.reading.dates.DateSpan.Precision;
import org.sciday.notices.reading.dates.DateSpans;
import org.sciday.notices.reading.dates.NoticeCalendar;

/**
 * Who signs and when: the day at the foot and the offices above it (GB/T 9704 section 7.3.5), in lines of their own or run
 * together. The day of a web page is no day of issue, but 成文日期 is.
 */
public final class Signature implements Rule {

    private static final Pattern DAY = Pattern.compile(
            "(?:20\\d\\d|[二2][〇○O0零]..)\\s?年\\s?[\\d一二三四五六七八九十]{1,2}\\s?月\\s?[\\d一二三四五六七八九十]{1,3}\\s?(?:日|号(?=\\s*$)|(?=[\\s）]*$))");
    private static final Pattern DATED = Pattern.compile("(?:成文|生成|印发|发文|签发)(?:日期|时间)\\s?[：:]\\s?");
    private static final Pattern NUMERIC = Pattern.compile("20\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}");
    private static final Pattern GOES_ON = Pattern.compile("\\s?(?:[-—–~至到前起在上下举召印，、]|（(?:星期|周)|之前|为止|期间|开始|左右)");
    private static final Pattern LOST_DAY = Pattern.compile("20\\d{3,6}日?|20\\d\\d年\\s?月\\s?日?|年\\s?月\\s?日|20\\d\\d年\\d{0,2}月\\s?日?");
    private static final int LONGEST_SIGNED_LINE = 120;

    /** A day that may be the one of signature, with the names that stand before it in its line. */
    private record Signed(Line line, int from, int to, LocalDate day, String before) {}

    @Override
    public List<? extends Proposal<?>> propose(Notice notice, Proposals earlier) {
        var dated = dated(notice);
        var signed = signed(notice);
        var chosen = choose(notice, signed);
        var proposals = new ArrayList<Proposal<?>>(dated);
        if (chosen != null) {
            proposals.add(new Proposal<>(
                    Field.ISSUED_ON, chosen.day(), notice.span(chosen.from(), chosen.to()), 0.95));
            proposals.addAll(new Signatories(notice).above(chosen.line(), chosen.from()));
        }
        if (chosen == null) {
            proposals.addAll(undated(notice));
        }
        if (proposals.stream().noneMatch(proposal -> proposal.field().equals(Field.ISSUERS))) {
            proposals.addAll(Letterhead.issuers(notice));
        }
        return proposals;
    }

    /** The day lost its marks (2023124), but who signs still stands above it. */
    private static List<Proposal<String>> undated(Notice notice) {
        for (var i = notice.text().lines().size() - 1; i > 0; i--) {
            var line = notice.text().lines().get(i);
            if (LOST_DAY.matcher(line.text()).matches()) {
                return new Signatories(notice).above(line, line.from());
            }
        }
        return List.of();
    }

    private static List<Proposal<LocalDate>> dated(Notice notice) {
        var days = new ArrayList<Proposal<LocalDate>>();
        var found = DATED.matcher(notice.clean());
        while (found.find()) {
            var end = Math.min(notice.clean().length(), found.end() + 16);
            for (var span : DateSpans.in(notice.clean().substring(found.end(), end), NoticeCalendar.UNKNOWN)) {
                if (span.start() <= 1 && span.precision() == Precision.DAY) {
                    days.add(new Proposal<>(
                            Field.ISSUED_ON,
                            span.first(),
                            notice.span(found.end() + span.start(), found.end() + span.end()),
                            0.85));
                }
            }
        }
        return days;
    }

    private static List<Signed> signed(Notice notice) {
        var body = Head.of(notice).body();
        var all = new ArrayList<Signed>();
        for (var line : notice.text().lines()) {
            if (line.to() > body && !line.isEmpty()) {
                find(notice, line, all);
            }
        }
        return all;
    }

    private static void find(Notice notice, Line line, List<Signed> into) {
        var found = DAY.matcher(line.text());
        while (found.find()) {
            var before = line.text().substring(Math.max(0, found.start() - LONGEST_SIGNED_LINE), found.start());
            var after = line.text().substring(found.end(), Math.min(line.text().length(), found.end() + LONGEST_SIGNED_LINE));
            var alone = before.isBlank() && after.replaceAll("[）\\s。]", "").isEmpty();
            if (!alone && (before.isBlank() || GOES_ON.matcher(after).lookingAt())) {
                continue;
            }
            var name = before.isBlank() ? "" : Signatories.lastNames(before);
            var day = alone || !name.isEmpty() ? day(found.group()) : null;
            if (day != null) {
                var from = line.from() + found.start();
                into.add(new Signed(line, from, line.from() + found.end(), day, name));
            }
        }
        var numeric = NUMERIC.matcher(line.text());
        if (numeric.matches()) {
            var day = day(line.text());
            if (day != null) {
                into.add(new Signed(line, line.from(), line.to(), day, ""));
            }
        }
    }

    private static @Nullable LocalDate day(String text) {
        var written = text.replace(" ", "").replaceAll("[○O零]", "〇").replaceAll("(?<=\\d)$", "日");
        return DateSpans.in(written.contains("年") ? written : text, NoticeCalendar.UNKNOWN).stream()
                .filter(span -> span.precision() == Precision.DAY && !span.range())
                .findFirst()
                .map(DateSpan::first)
                .orElse(null);
    }

    /** The first one with offices beside or above it; else the last. A day that is the campaign's time is none. */
    private static @Nullable Signed choose(Notice notice, List<Signed> all) {
        @Nullable Signed last = null;
        for (var one : all) {
            var part = notice.outline().at(one.from());
            if (part.isPresent() && part.get().heading().contains("时间") && part.get().body() >= one.from() - 2) {
                continue;
            }
            if (!one.before().isEmpty() || new Signatories(notice).areAbove(one.line())) {
                return one;
            }
            last = one;
        }
        return last;
    }

}
