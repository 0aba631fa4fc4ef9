package org.sciday.notices.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the markers of a notice. At the beginning of a line any marker counts. Within a line, where line breaks were lost,
 * it counts only after a mark or a blank and when it goes on counting or begins with one. Lists of attachments have
 * numbers too, and open nothing.
 */
final class Markers {

    private static final int LEVELS = 6;
    private static final int LONGEST_HEADING = 18;
    private static final String BEFORE = "。；：！，） ”";

    private final NoticeText text;
    private final String clean;
    private final int[] last = new int[LEVELS];
    private final List<Marker> found = new ArrayList<>();
    /** The level of the parts that are numbered in words, 【活动一】, as long as they go on. */
    private int named;

    Markers(NoticeText text) {
        this.text = text;
        this.clean = text.clean();
    }

    List<Marker> find() {
        var attached = false;
        for (var line : text.lines()) {
            if (Tail.opensAttachments(line.text())) {
                attached = true;
            } else if (attached && !line.isEmpty()) {
                attached = Tail.isAttachment(line.text());
            }
            if (!attached) {
                findIn(line);
            }
        }
        return found;
    }

    private void findIn(Line line) {
        var end = line.from() + Tail.attachmentsWithin(line.text());
        for (var at = line.from(); at < end; at++) {
            var marker = at == line.from() ? opening(at) : within(at);
            if (marker != null) {
                accept(marker);
                at = Math.max(at, marker.to() - 1);
            }
        }
    }

    private @Nullable Marker opening(int at) {
        var inWords = named(at);
        var decimal = inWords == null ? decimal(at) : inWords;
        var marker = decimal == null ? Marker.at(clean, at) : decimal;
        if (marker != null) {
            return marker;
        }
        var label = found.stream().anyMatch(one -> one.level() == Marker.FIRST && one.to() > one.from())
                ? null
                : Marker.label(clean, at, last[Marker.FIRST] + 1);
        if (label != null) {
            return label;
        }
        var bare = Marker.bare(clean, at);
        return bare != null && (bare.number() == 1 || bare.number() == last[Marker.FIRST] + 1) ? bare : null;
    }

    /** They stand below the heading they follow, whatever that is numbered by. */
    private @Nullable Marker named(int at) {
        var level = named > 0 ? named : below();
        var marker = Marker.named(clean, at, level);
        if (marker == null || marker.number() != 1 && (named == 0 || marker.number() != last[level] + 1)) {
            return null;
        }
        named = level;
        return marker;
    }

    /** 1 活动主题, 4.1 主场活动: numbers with points, when they count on. */
    private @Nullable Marker decimal(int at) {
        if (!Han.isDigit(clean.charAt(at))) {
            return null;
        }
        var inner = Marker.decimal(clean, at, last[Marker.FIRST]);
        var marker = inner == null ? Marker.plain(clean, at) : inner;
        return marker != null && marker.number() == last[marker.level()] + 1 ? marker : null;
    }

    private int below() {
        if (last[Marker.BRACKETED] > 0) {
            return Marker.ARABIC;
        }
        return last[Marker.FIRST] == 0 && last[Marker.ARABIC] > 0 ? Marker.ARABIC_BRACKETED : Marker.BRACKETED;
    }

    private @Nullable Marker within(int at) {
        var sign = clean.charAt(at);
        if (sign == '【') {
            return named(at);
        }
        if (sign != '（' && sign != '第' && !Han.isDigit(sign) && (sign < '一' || "一二三四五六七八九十".indexOf(sign) < 0)) {
            return sign >= '①' && sign <= '⑳' ? inSequence(Marker.at(clean, at)) : null;
        }
        var before = clean.charAt(at - 1);
        if (BEFORE.indexOf(before) < 0 && !endsHeading(at)) {
            return null;
        }
        return inSequence(Marker.at(clean, at));
    }

    private @Nullable Marker inSequence(@Nullable Marker marker) {
        if (marker == null || clean.startsWith("，", marker.to())) {
            return null;
        }
        return marker.number() == last[marker.level()] + 1 || marker.number() == 1 && isDeeper(marker) ? marker : null;
    }

    private boolean isDeeper(Marker marker) {
        return found.isEmpty() || marker.level() > found.getLast().level();
    }

    /** "一、优秀组织单位1、评选对象": a heading without any mark ran into the first number below it. */
    private boolean endsHeading(int at) {
        if (found.isEmpty()) {
            return false;
        }
        var from = found.getLast().to();
        if (at - from > LONGEST_HEADING || at - from < 2 || Han.isDigit(clean.charAt(at - 1))) {
            return false;
        }
        for (var i = from; i < at; i++) {
            if (!Han.is(clean.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private void accept(Marker marker) {
        found.add(marker);
        named = marker.level() < named ? 0 : named;
        last[marker.level()] = marker.number();
        for (var level = marker.level() + 1; level < LEVELS; level++) {
            last[level] = 0;
        }
    }
}
