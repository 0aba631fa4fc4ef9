package org.sciday.notices.reading.obligations;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.sciday.notices.reading.sentences.Sentence;

/** A run of clauses that asks for one thing: what follows 同时, 另 or 并将 may ask for another. */
record Piece(Sentence stretch) {

    private static final Pattern TURN = Pattern.compile(
            "[，,](?=(?:并?同时|同步|另外?(?:须|应|请|将|需)|还[须应需]|并(?:将|把|在|于|登录|通过)|(?:电子|纸质|书面)(?:版|文档|稿|件|材料|表)))");
    // The same paper in another form: 并将电子版发至…, 纸质表格一份同步送….
    private static final Pattern VERSION = Pattern.compile(
            "(?:电子|纸质|书面|扫描|PDF|pdf|[Ww]ord|WORD|盖章|原件)[^，。；《]{0,3}(?:版|文档|档|稿|件|表格|文本|材料|文件|格式)|(?:上述|以上"
                    + "|该|其)(?:材料|表格|文件)|一式|原件|复印件");
    private static final Pattern OWN_STEP = Pattern.compile("^[，,]?(?:由|经)(?:我|本|市|省|区|县|学校|学院|主办)");

    /** The pieces of a scope; all that stands before the deadline is in the first. */
    static List<Piece> of(Scope scope) {
        var pieces = new ArrayList<Piece>();
        var stretch = scope.stretch();
        var begin = 0;
        var turn = TURN.matcher(stretch.text());
        while (turn.find()) {
            if (stretch.from() + turn.start() >= scope.deadline().end()
                    && !withinBrackets(stretch.text(), turn.start())) {
                pieces.add(piece(stretch, begin, turn.start()));
                begin = turn.end();
            }
        }
        pieces.add(piece(stretch, begin, stretch.text().length()));
        return pieces;
    }

    private static boolean withinBrackets(String text, int place) {
        return text.lastIndexOf('（', place) > text.lastIndexOf('）', place);
    }

    private static Piece piece(Sentence stretch, int from, int to) {
        return new Piece(new Sentence(stretch.from() + from, stretch.text().substring(from, to)));
    }

    String text() {
        return stretch.text();
    }

    Way way() {
        return Way.of(text());
    }

    /** Whether the piece hands on the same thing in another form or by another way. */
    boolean isVersion() {
        return VERSION.matcher(text()).find() && text().indexOf('《') < 0 || thing().isEmpty();
    }

    boolean isIssuerStep() {
        return OWN_STEP.matcher(text()).find();
    }

    boolean asks() {
        return DutyVerbs.first(text()) >= 0;
    }

    /** The thing, or without one the deed: 在平台登记. */
    String deed() {
        var thing = thing();
        return thing.isEmpty() ? Deliverable.deed(text()) : thing;
    }

    /** The thing the piece names itself: after 将, in book marks, or as what its verb takes. */
    String thing() {
        var taken = Deliverable.taken(text());
        if (!taken.isEmpty()) {
            return taken;
        }
        var deed = Deliverable.deed(text());
        return deed.contains("《") || Deliverable.namesDocument(deed) ? deed : "";
    }
}
