package org.sciday.documents;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.OfficialPaper.Block;

/** The notes of a paper by their marks, so that a mark in its text leads to what was counted. */
record Citations(Map<String, Footnote> notes) {

    static final Citations NONE = new Citations(Map.of());

    private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}]");

    /** @param note whose mark the text is; null for all other text */
    record Piece(String text, @Nullable Footnote note) {}

    static Citations of(List<Block> blocks) {
        return new Citations(blocks.stream()
                .filter(Block.Footnotes.class::isInstance)
                .flatMap(block -> ((Block.Footnotes) block).notes().stream())
                .filter(note -> !note.mark().isEmpty())
                .collect(Collectors.toMap(Footnote::mark, Function.identity())));
    }

    /** Numbers in brackets that are no marks of this paper stay text. */
    List<Piece> pieces(String text) {
        return Arrays.stream(MARK.splitWithDelimiters(text, 0))
                .map(part -> new Piece(part, notes.get(part)))
                .toList();
    }
}
