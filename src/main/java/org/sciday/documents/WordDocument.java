package org.sciday.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/**
 * Builds a Word document in the layout of official documents, from top to bottom. Its words are the caller's; numbering
 * such as 一、 and （一） is part of them.
 */
public final class WordDocument {

    private static final double TITLE_POINTS = 22;
    private static final double BODY_POINTS = 16;
    private static final double SMALL_POINTS = 12;
    private static final double NOTE_POINTS = 10.5;
    private static final double LINE_POINTS = 28.95;
    private static final int TEXT_WIDTH_MILLIMETRES = 156;

    private final XWPFDocument document = new XWPFDocument();

    private final Citations citations;

    private WordDocument(Citations citations) {
        this.citations = citations;
        OfficialPage.applyTo(document);
    }

    public static WordDocument official() {
        return official(Citations.NONE);
    }

    static WordDocument official(Citations citations) {
        return new WordDocument(citations);
    }

    public WordDocument title(String text) {
        var paragraph = paragraph(text, Typeface.TITLE, TITLE_POINTS, false);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingBetween(36, LineSpacingRule.EXACT);
        paragraph.setSpacingAfter(480);
        return this;
    }

    /** Level 1 (一、) to 3 (1.); they make up the outline that Word shows beside the text. */
    public WordDocument heading(int level, String text) {
        var face = switch (level) {
            case 1 -> Typeface.HEADING;
            case 2 -> Typeface.SUBHEADING;
            case 3 -> Typeface.BODY;
            default -> throw new IllegalArgumentException("Headings have levels 1 to 3, not " + level);
        };
        var paragraph = paragraph(text, face, BODY_POINTS, level == 3);
        indent(paragraph);
        paragraph.setKeepNext(true);
        paragraph.getCTP().getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return this;
    }

    /** Marks of notes such as [1] stand high and lead to what was counted. */
    public WordDocument paragraph(String text) {
        body(text);
        return this;
    }

    /** Stays on the page of what follows. */
    public WordDocument lead(String text) {
        body(text).setKeepNext(true);
        return this;
    }

    private XWPFParagraph body(String text) {
        var paragraph = paragraph("", Typeface.BODY, BODY_POINTS, false);
        for (var piece : citations.pieces(text)) {
            var note = piece.note();
            var run = note == null ? paragraph.createRun() : paragraph.createHyperlinkRun(note.address());
            write(run, piece.text(), Typeface.BODY, BODY_POINTS, false);
            if (note != null) {
                run.setSubscript(VerticalAlign.SUPERSCRIPT);
            }
        }
        indent(paragraph);
        return paragraph;
    }

    /** Who signs, and under it the date; on the right. */
    public WordDocument signature(String unit, String date) {
        paragraph("", Typeface.BODY, BODY_POINTS, false).setKeepNext(true);
        for (var text : List.of(unit, date)) {
            var paragraph = paragraph(text, Typeface.BODY, BODY_POINTS, false);
            paragraph.setKeepNext(!text.equals(date));
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
            paragraph.setIndentationRight(640);
        }
        return this;
    }

    public WordDocument table(List<String> header, List<List<String>> rows) {
        return table(header, rows, Collections.nCopies(header.size(), 1));
    }

    /** Shares say how the width is divided: 1, 2, 1 gives the middle column half. */
    public WordDocument table(List<String> header, List<List<String>> rows, List<Integer> shares) {
        WordTable.add(document, header, rows, shares);
        return this;
    }

    /** A PNG or JPEG, never wider than the text; the description is read to those who do not see it. */
    public WordDocument picture(byte[] picture, String description, int widthMillimetres) {
        try {
            var size = ImageIO.read(new ByteArrayInputStream(picture));
            if (size == null) {
                throw new IllegalArgumentException("Neither PNG nor JPEG: " + description);
            }
            var type = picture[0] == (byte) 0x89 ? XWPFDocument.PICTURE_TYPE_PNG : XWPFDocument.PICTURE_TYPE_JPEG;
            var width = Units.toEMU(Math.min(widthMillimetres, TEXT_WIDTH_MILLIMETRES) * 72 / 25.4);
            var height = (int) ((long) width * size.getHeight() / size.getWidth());
            var paragraph = document.createParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            paragraph.setKeepNext(true);
            var shown =
                    paragraph.createRun().addPicture(new ByteArrayInputStream(picture), type, "picture", width, height);
            shown.getCTPicture().getNvPicPr().getCNvPr().setDescr(XmlText.clean(description));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** What a picture shows, right under it. */
    public WordDocument caption(String text) {
        var paragraph = paragraph(text, Typeface.BODY, SMALL_POINTS, false);
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(120);
        return this;
    }

    /** Small lines under a rule: where figures come from. */
    public WordDocument notes(List<Footnote> notes) {
        for (var at = 0; at < notes.size(); at++) {
            var note = notes.get(at);
            var paragraph = paragraph("", Typeface.BODY, NOTE_POINTS, false);
            write(paragraph.createHyperlinkRun(note.address()), note.line(), Typeface.BODY, NOTE_POINTS, false);
            paragraph.setSpacingBetween(15, LineSpacingRule.EXACT);
            paragraph.setAlignment(ParagraphAlignment.LEFT);
            if (at == 0) {
                paragraph.setSpacingBefore(160);
                paragraph.setBorderTop(Borders.SINGLE);
            }
        }
        return this;
    }

    public WordDocument pageBreak() {
        document.createParagraph().setPageBreak(true);
        return this;
    }

    /** The finished file. */
    public byte[] toBytes() {
        try (var output = new ByteArrayOutputStream()) {
            FontTable.addTo(document);
            document.write(output);
            document.close();
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFParagraph paragraph(String text, Typeface face, double points, boolean bold) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LINE_POINTS, LineSpacingRule.EXACT);
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        if (!text.isEmpty()) {
            write(paragraph.createRun(), text, face, points, bold);
        }
        return paragraph;
    }

    private static void write(XWPFRun run, String text, Typeface face, double points, boolean bold) {
        face.apply(run, points);
        run.setBold(bold);
        var lines = XmlText.clean(text).split("\r?\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    /** Two signs, said both in signs and in twips, since programs read one or the other. */
    private static void indent(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(640);
        paragraph.getCTP().getPPr().getInd().setFirstLineChars(BigInteger.valueOf(200));
    }
}
