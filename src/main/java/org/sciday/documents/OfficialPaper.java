package org.sciday.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An official document as a list of blocks, written once and taken as Word or as PDF. Its words are the caller's; numbering such
 * as 一、 is part of them.
 */
public final class OfficialPaper {

    /** What a document is made of, from top to bottom. */
    sealed interface Block {
        record Title(String text) implements Block {}

        record Heading(int level, String text) implements Block {}

        record Paragraph(String text) implements Block {}

        /** Stays on the page of what it introduces. */
        record Lead(String text) implements Block {}

        /** Small, under a rule: where a figure comes from. */
        record Footnotes(List<Footnote> notes) implements Block {}

        record Table(List<String> header, List<List<String>> rows, List<Integer> shares) implements Block {

            private static final Pattern FIGURE = Pattern.compile("[+-]?[0-9][0-9,.]*%?|—");

            /** Figures stand on the right, so that their digits do. */
            static boolean isFigure(String cell) {
                return FIGURE.matcher(cell).matches();
            }
        }

        record Picture(byte[] content, String caption, int widthMillimetres) implements Block {}

        record Signature(String unit, String date) implements Block {}

        record PageBreak() implements Block {}
    }

    private final List<Block> blocks = new ArrayList<>();

    public OfficialPaper title(String text) {
        return with(new Block.Title(text));
    }

    /** Level 1 (一、) to 3 (1.). */
    public OfficialPaper heading(int level, String text) {
        return with(new Block.Heading(level, text));
    }

    public OfficialPaper paragraph(String text) {
        return with(new Block.Paragraph(text));
    }

    /** A paragraph that introduces a picture or a table. */
    public OfficialPaper lead(String text) {
        return with(new Block.Lead(text));
    }

    /** Their marks in the text stand high and lead where the notes lead. */
    public OfficialPaper footnotes(List<Footnote> notes) {
        return notes.isEmpty() ? this : with(new Block.Footnotes(List.copyOf(notes)));
    }

    public OfficialPaper table(List<String> header, List<List<String>> rows) {
        return table(header, rows, Collections.nCopies(header.size(), 1));
    }

    /** Shares say how the width is divided. */
    public OfficialPaper table(List<String> header, List<List<String>> rows, List<Integer> shares) {
        return with(new Block.Table(List.copyOf(header), List.copyOf(rows), List.copyOf(shares)));
    }

    /** A PNG or JPEG with its caption below, which is also what those hear who do not see it. */
    public OfficialPaper picture(byte[] content, String caption, int widthMillimetres) {
        return with(new Block.Picture(content, caption, widthMillimetres));
    }

    public OfficialPaper signature(String unit, String date) {
        return with(new Block.Signature(unit, date));
    }

    public OfficialPaper pageBreak() {
        return with(new Block.PageBreak());
    }

    /** The same blocks give the same bytes. */
    public byte[] toWord() {
        var word = WordDocument.official(Citations.of(blocks));
        for (var block : blocks) {
            switch (block) {
                case Block.Title title -> word.title(title.text());
                case Block.Heading heading -> word.heading(heading.level(), heading.text());
                case Block.Paragraph paragraph -> word.paragraph(paragraph.text());
                case Block.Lead lead -> word.lead(lead.text());
                case Block.Footnotes footnotes -> word.notes(footnotes.notes());
                case Block.Table table -> word.table(table.header(), table.rows(), table.shares());
                case Block.Picture picture ->
                    word.picture(picture.content(), picture.caption(), picture.widthMillimetres())
                            .caption(picture.caption());
                case Block.Signature signature -> word.signature(signature.unit(), signature.date());
                case Block.PageBreak end -> word.pageBreak();
            }
        }
        return StillFile.office(word.toBytes());
    }

    public byte[] toPdf() {
        return StillFile.pdf(PdfDocument.of(OfficialHtml.of(blocks)));
    }

    private OfficialPaper with(Block block) {
        blocks.add(block);
        return this;
    }
}
