package org.sciday.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A text in pieces, of which some are marked because somebody searched for them. */
public record Marked(List<Piece> pieces) {

    private static final String MORE = "…";

    public record Piece(String text, boolean marked) {}

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** The whole text. */
    public static Marked of(String text, List<String> words) {
        return new Marked(cut(text, found(text, words), 0, text.length()));
    }

    /** So many signs of it around the first word, or of its beginning. */
    public static Marked excerpt(String text, List<String> words, int length) {
        var found = found(text, words);
        var first = Math.max(0, found.nextSetBit(0));
        var from = first < length * 2 / 3 ? 0 : first - length / 3;
        var to = Math.min(text.length(), from + length);
        var pieces = cut(text, found, from, to);
        if (from > 0) {
            pieces.addFirst(new Piece(MORE, false));
        }
        if (to < text.length()) {
            pieces.add(new Piece(MORE, false));
        }
        return new Marked(pieces);
    }

    public boolean hasMarks() {
        return pieces.stream().anyMatch(Piece::marked);
    }

    private static BitSet found(String text, List<String> words) {
        var found = new BitSet();
        var plain = text.toLowerCase(Locale.ROOT);
        if (plain.length() != text.length()) {
            return found; // a rare sign whose small letter is longer
        }
        for (var word : words) {
            for (var at = plain.indexOf(word); at >= 0 && !word.isEmpty(); at = plain.indexOf(word, at + 1)) {
                found.set(at, at + word.length());
            }
        }
        return found;
    }

    private static List<Piece> cut(String text, BitSet found, int from, int to) {
        var pieces = new ArrayList<Piece>();
        for (var at = from; at < to; ) {
            var marked = found.get(at);
            var turn = marked ? found.nextClearBit(at) : found.nextSetBit(at);
            var end = turn < 0 ? to : Math.min(turn, to);
            pieces.add(new Piece(text.substring(at, end), marked));
            at = end;
        }
        return pieces;
    }
}
