package org.sciday.notices.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.sciday.notices.Sentences;
import org.sciday.notices.TextSpan;

/** A notice's text as lines of sentences of pieces, cut wherever a mark begins or ends; marks may overlap. */
public record MarkedText(List<Line> lines) {

    public MarkedText {
        lines = List.copyOf(lines);
    }

    public record Line(List<Sentence> sentences) {}

    public record Sentence(TextSpan span, List<Piece> pieces) {}

    /**
     * @param anchors of marks that begin here
     * @param look of the shortest mark that covers it; empty when none does
     * @param findings that cover it, the shortest first
     */
    public record Piece(TextSpan span, String text, List<String> anchors, String look, List<Integer> findings) {

        public boolean isMarked() {
            return !look.isEmpty();
        }

        /** For the page's scripts: 3 12 */
        public String findingIds() {
            return String.join(" ", findings.stream().map(String::valueOf).toList());
        }
    }

    public static MarkedText of(String text, List<Mark> marks) {
        var sorted = marks.stream()
                .filter(mark -> mark.span().isWithin(text))
                .sorted(Comparator.comparingInt(mark -> mark.span().length()))
                .toList();
        var cuts = new TreeSet<Integer>();
        sorted.forEach(mark -> {
            cuts.add(mark.span().start());
            cuts.add(mark.span().end());
        });
        var lines = new ArrayList<Line>();
        var line = new ArrayList<Sentence>();
        var end = 0;
        for (var span : Sentences.of(text)) {
            if (!line.isEmpty() && text.substring(end, span.start()).indexOf('\n') >= 0) {
                lines.add(new Line(List.copyOf(line)));
                line.clear();
            }
            line.add(new Sentence(span, pieces(text, span, cuts, sorted)));
            end = span.end();
        }
        if (!line.isEmpty()) {
            lines.add(new Line(List.copyOf(line)));
        }
        return new MarkedText(lines);
    }

    private static List<Piece> pieces(String text, TextSpan sentence, TreeSet<Integer> cuts, List<Mark> marks) {
        var here = marks.stream().filter(mark -> mark.span().overlaps(sentence)).toList();
        var pieces = new ArrayList<Piece>();
        var from = sentence.start();
        for (var cut : cuts.subSet(sentence.start(), false, sentence.end(), false)) {
            pieces.add(piece(text, sentence, new TextSpan(from, cut), here));
            from = cut;
        }
        pieces.add(piece(text, sentence, new TextSpan(from, sentence.end()), here));
        return List.copyOf(pieces);
    }

    private static Piece piece(String text, TextSpan sentence, TextSpan span, List<Mark> marks) {
        var covering = marks.stream().filter(mark -> mark.span().overlaps(span)).toList();
        var beginning = covering.stream()
                .filter(mark -> Math.max(mark.span().start(), sentence.start()) == span.start()
                        && mark.span().start() >= sentence.start())
                .map(Mark::anchor)
                .toList();
        return new Piece(
                span,
                span.of(text),
                beginning,
                covering.isEmpty() ? "" : covering.getFirst().look(),
                covering.stream().map(Mark::finding).filter(id -> id > 0).distinct().toList());
    }
}
