package org.sciday.notices.reading.obligations;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Notice;
import org.sciday.notices.reading.dates.Deadline;
import org.sciday.notices.reading.sentences.Sentence;
import org.sciday.notices.reading.sentences.Sentences;

/** Reads all obligations of one notice, sentence by sentence. */
final class ObligationReading {

    private static final Pattern SAME_TIME = Pattern.compile("同时|同步|一并|另(?:须|请|将|需)|时[间限]同上|同一时间|在此之前");
    private static final Pattern ALONGSIDE = Pattern.compile("^[^。]{0,24}(?:同步[报发送提上]|时间同上|同一时间)");
    private static final Pattern DATE_ONLY = Pattern.compile("[-0-9年月日时点:—至~起止（）]+");
    private static final Pattern OF_TIME = Pattern.compile("(?:起止|截止)?(?:时间|日期|期限|时限)$");
    private static final int SHORT = 15;
    private static final Pattern MORE_WAY = Pattern.compile("邮箱|电子版|电子文档|纸质|寄|扫描|@|同一|网址|上述|以上");

    private final List<Sentence> sentences;
    private final Surroundings around;
    private final Addresses addresses;
    private final Duties duties;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Sentence> told = new HashSet<>();
    // Whoever is named once in a sentence is meant until another is.
    private @Nullable String doer;

    ObligationReading(Notice notice, List<Deadline> deadlines, IssuerSteps issuer) {
        this.sentences = Sentences.of(notice);
        this.around = new Surroundings(notice, sentences, deadlines);
        this.addresses = new Addresses(notice.clean());
        this.duties = new Duties(issuer);
    }

    List<Draft> all() {
        var last = new ArrayList<Draft>();
        for (var i = 0; i < sentences.size(); i++) {
            var found = read(i, last);
            if (i + 1 < sentences.size() && goesOn(sentences.get(i), sentences.get(i + 1))) {
                last = found.isEmpty() ? last : new ArrayList<>(found);
            } else {
                last = new ArrayList<>();
            }
        }
        return drafts;
    }

    // 2.总结电子版同步发送至…: the term of the item before holds.
    private boolean goesOn(Sentence one, Sentence next) {
        return around.sameParagraph(one, next) || ALONGSIDE.matcher(next.text()).find();
    }

    private List<Draft> read(int index, List<Draft> last) {
        var sentence = sentences.get(index);
        var within = around.deadlinesIn(sentence);
        var found = new ArrayList<Draft>();
        doer = null;
        for (var part : sentence.parts()) {
            var here = within.stream()
                    .filter(deadline -> deadline.start() >= part.from() && deadline.start() < part.to())
                    .toList();
            var scopes = Scope.of(part, here);
            if (scopes.isEmpty() && !told.contains(sentence)) {
                followUp(part, found.isEmpty() ? last : found).forEach(found::add);
            }
            if (scopes.isEmpty()) {
                doer = Doers.among(part).orElse(doer);
            }
            for (var scope : scopes) {
                read(scope, index).forEach(found::add);
            }
        }
        return found;
    }

    private List<Draft> read(Scope scope, int index) {
        var who = Doers.of(scope).orElse(doer);
        doer = who == null ? Doers.among(scope.stretch()).orElse(null) : who;
        if (!duties.binds(scope, who) && !isStage(scope, index) && !isHeaded(scope, index)) {
            return List.of();
        }
        var summed = Summed.of(scope, sentences, index);
        if (!summed.isEmpty()) {
            var each = summed.stream()
                    .map(one -> draft(scope, one.thing(), one.who() == null ? who : one.who()))
                    .toList();
            drafts.addAll(each);
            return each;
        }
        var found = new ArrayList<Draft>();
        for (var piece : Piece.of(scope)) {
            add(found, scope, piece, who);
        }
        if (!found.isEmpty() && !duties.saysWhat(scope)) {
            complete(found, index);
        }
        if (!found.isEmpty() && scope.stretch().text().endsWith("：")) {
            for (var item : around.items(index)) {
                var piece = new Piece(item);
                var what = found.getLast().what() + "；" + Deliverable.whole(item.text());
                replaceLast(found, found.getLast().of(what).also(piece.way(), addressesOf(piece), item.to()));
            }
        }
        return found;
    }

    // 总结评估（10月15日前）。各县区报送总结。: the heading has the term, the sentence after it the duty.
    private boolean isStage(Scope scope, int index) {
        return scope.deadline().binds()
                && scope.stretch().text().length() <= scope.term().length() + SHORT
                && !scope.stretch().text().contains("将")
                && !DutyVerbs.isOfficial(scope.stretch().text())
                && around.source(index)
                        .filter(source -> !duties.isIssuers(source))
                        .isPresent();
    }

    // 一、申报时间: the heading says what the days under it are for.
    private boolean isHeaded(Scope scope, int index) {
        return scope.deadline().opensOn() != null
                && scope.lead().isBlank()
                && Duties.isPurpose(around.heading(sentences.get(index)));
    }

    private void add(List<Draft> found, Scope scope, Piece piece, @Nullable String who) {
        if (piece.isIssuerStep()) {
            return;
        }
        if (found.isEmpty()) {
            var what = duties.what(scope, piece);
            found.add(keep(draft(scope.deadline(), what, who, piece)));
            return;
        }
        var first = found.getLast();
        var way = piece.way();
        if (piece.asks() && !piece.isVersion() && way.differs(first.way())) {
            var doer = Doers.named(piece.text()).orElse(who);
            found.add(keep(draft(scope.deadline(), piece.thing(), doer, piece)));
        } else {
            replaceLast(
                    found, first.also(way, addressesOf(piece), piece.stretch().to()));
        }
    }

    private Draft draft(Scope scope, String what, @Nullable String who) {
        var way = Way.of(scope.stretch().text());
        return new Draft(
                scope.deadline(),
                what,
                who,
                way,
                addresses.of(scope.stretch(), way),
                scope.stretch().from(),
                scope.stretch().to());
    }

    private Draft draft(Deadline deadline, String what, @Nullable String who, Piece piece) {
        var stretch = piece.stretch();
        return new Draft(deadline, what, who, piece.way(), addressesOf(piece), stretch.from(), stretch.to());
    }

    /** What comes after without a term of its own: the same time holds for it, or it only names a way. */
    private List<Draft> followUp(Sentence part, List<Draft> last) {
        if (last.isEmpty()
                || !DutyVerbs.handsIn(part.text())
                        && !DutyVerbs.registers(part.text())
                        && !MORE_WAY.matcher(part.text()).find()) {
            return List.of();
        }
        var piece = new Piece(part);
        var before = last.getLast();
        var way = piece.way();
        var another = SAME_TIME.matcher(part.text()).find()
                && (DutyVerbs.handsIn(part.text()) && !piece.thing().isEmpty() || DutyVerbs.registers(part.text()));
        if (another && !way.channels().isEmpty()) {
            var who = Doers.named(part.text()).orElse(before.who());
            return List.of(keep(draft(before.deadline(), piece.deed(), who, piece)));
        }
        if (piece.isVersion() && MORE_WAY.matcher(part.text()).find()) {
            replaceLast(last, before.also(way, addressesOf(piece), part.to()));
        }
        return List.of();
    }

    /** A sentence that only says until when leaves it to those around it to say what, and how. */
    private void complete(List<Draft> found, int index) {
        if (DATE_ONLY.matcher(found.getLast().what()).matches()) {
            var purpose = OF_TIME.matcher(around.heading(sentences.get(index))).replaceFirst("");
            replaceLast(found, found.getLast().of(purpose));
        }
        around.source(index).ifPresent(source -> {
            told.add(source);
            var piece = new Piece(source);
            var draft = found.getLast();
            var thing = piece.thing().isEmpty() ? Deliverable.deed(source.text()) : piece.thing();
            var who = draft.who() == null ? Doers.named(source.text()).orElse(null) : draft.who();
            replaceLast(
                    found,
                    draft.of(draft.what() + "，" + thing).by(who).also(piece.way(), addressesOf(piece), draft.to()));
        });
        var named = Deliverable.namesDocument(found.getLast().what());
        for (var way : around.ways(index)) {
            var piece = new Piece(way);
            var draft = found.getLast();
            var what = named || piece.thing().isEmpty() ? draft.what() : draft.what() + "，" + piece.thing();
            replaceLast(found, draft.of(what).also(piece.way(), addressesOf(piece), draft.to()));
        }
    }

    private Set<String> addressesOf(Piece piece) {
        return addresses.of(piece.stretch(), piece.way());
    }

    private Draft keep(Draft draft) {
        for (var i = 0; i < drafts.size(); i++) {
            if (drafts.get(i).repeats(draft)) {
                drafts.set(
                        i,
                        drafts.get(i)
                                .also(
                                        draft.way(),
                                        draft.addresses(),
                                        drafts.get(i).to()));
                return drafts.get(i);
            }
        }
        drafts.add(draft);
        return draft;
    }

    private Draft replaceLast(List<Draft> found, Draft with) {
        drafts.replaceAll(draft -> draft == found.getLast() ? with : draft);
        found.set(found.size() - 1, with);
        return with;
    }
}
