package org.sciday.documents;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.sciday.documents.OfficialPaper.Block;

/** The page behind an official document's PDF: the proportions of GB/T 9704 in open faces. */
final class OfficialHtml {

    private static final String STYLE = """
            @page { size: A4; margin: 37mm 26mm 35mm 28mm }
            @page :right { @bottom-right { content: "— " counter(page) " —"; font-family: HEADING; font-size: 14pt } }
            @page :left { @bottom-left { content: "— " counter(page) " —"; font-family: HEADING; font-size: 14pt } }
            body { font-family: BODY; font-size: 16pt; line-height: 28.95pt; color: #000 }
            h1 { font-family: TITLE; font-size: 22pt; line-height: 36pt; text-align: center; font-weight: 700; margin: 0 0 24pt; white-space: pre-line }
            h2, h3, h4 { font-size: 16pt; text-indent: 2em; margin: 0; page-break-after: avoid; font-weight: 400 }
            h2 { font-family: HEADING; font-weight: 700 }
            p { margin: 0; text-indent: 2em; orphans: 2; widows: 2 }
            table { width: 100%; border-collapse: collapse; margin: 6pt 0 12pt; font-size: 12pt; line-height: 18pt;
                    -fs-table-paginate: paginate }
            th, td { border: 0.75pt solid #000; padding: 3pt 5pt; text-align: left; word-wrap: break-word }
            th { font-family: HEADING; text-align: center; font-weight: 700 }
            td.figure { text-align: right }
            tr, figure { page-break-inside: avoid }
            figure { margin: 6pt 0; text-align: center }
            figcaption { font-size: 12pt; line-height: 18pt }
            .notes { border-top: 0.5pt solid #000; margin-top: 8pt; padding-top: 4pt }
            a { color: #000; text-decoration: none }
            sup { font-family: HEADING; font-size: 9pt; line-height: 1; vertical-align: super }
            .held { display: inline-block; text-indent: 0 }
            .notes p { font-size: 10.5pt; line-height: 15pt; text-indent: 0; word-wrap: break-word }
            .sign { text-align: right; margin: 29pt 2em 0 0; page-break-inside: avoid; page-break-before: avoid }
            .lead { page-break-after: avoid }
            .break { page-break-after: always }
            """
            .replace("TITLE", PdfFonts.TITLE)
            .replace("BODY", PdfFonts.BODY)
            .replace("HEADING", PdfFonts.FAMILY); // what stands in the margin inherits from nothing

    /** A word's last sign and the point behind it. */
    private static final int HELD = 2;

    private OfficialHtml() {}

    static String of(List<Block> blocks) {
        var citations = Citations.of(blocks);
        var title = blocks.stream()
                .filter(Block.Title.class::isInstance)
                .map(block -> ((Block.Title) block).text())
                .findFirst()
                .orElse("");
        return "<!DOCTYPE html><html lang=\"zh-CN\"><head><title>" + XmlText.escaped(title) + "</title><style>" + STYLE
                + "</style></head><body>"
                + blocks.stream().map(block -> html(block, citations)).collect(Collectors.joining())
                + "</body></html>";
    }

    private static String html(Block block, Citations citations) {
        return switch (block) {
            case Block.Title title -> "<h1>" + XmlText.escaped(title.text()) + "</h1>";
            case Block.Heading heading -> {
                var tag = "h" + (heading.level() + 1);
                yield "<" + tag + ">" + XmlText.escaped(heading.text()) + "</" + tag + ">";
            }
            case Block.Paragraph paragraph -> "<p>" + cited(paragraph.text(), citations) + "</p>";
            case Block.Lead lead -> "<p class=\"lead\">" + cited(lead.text(), citations) + "</p>";
            case Block.Footnotes footnotes ->
                footnotes.notes().stream()
                        .map(note -> "<p>" + link(note, note.line()) + "</p>")
                        .collect(Collectors.joining("", "<div class=\"notes\">", "</div>"));
            case Block.Table table -> table(table);
            case Block.Picture picture -> picture(picture);
            case Block.Signature signature ->
                "<div class=\"sign\">" + XmlText.escaped(signature.unit()) + "<br>" + XmlText.escaped(signature.date()) + "</div>";
            case Block.PageBreak end -> "<div class=\"break\"></div>";
        };
    }

    /**
     * Each piece in an element of its own: bare text of a line is drawn, and copied out, before the elements in it. A mark stays with
     * the signs before it, so that it begins no line.
     */
    private static String cited(String text, Citations citations) {
        var html = new StringBuilder();
        var held = "";
        for (var piece : citations.pieces(text)) {
            var note = piece.note();
            if (note == null) {
                var end = beforeLastWord(piece.text());
                html.append(span(held)).append(span(piece.text().substring(0, end)));
                held = piece.text().substring(end);
            } else {
                html.append("<span class=\"held\">").append(span(held));
                html.append("<sup>").append(link(note, piece.text())).append("</sup></span>");
                held = "";
            }
        }
        return html.append(span(held)).toString();
    }

    /** A number is no longer one when it is cut. */
    private static int beforeLastWord(String text) {
        var end = Math.max(0, text.length() - HELD);
        while (end > 0 && text.charAt(end - 1) < 0x80) {
            end--;
        }
        return end;
    }

    private static String span(String text) {
        return text.isEmpty() ? "" : "<span>" + XmlText.escaped(text) + "</span>";
    }

    /** The title is what those hear who do not see where it leads. */
    private static String link(Footnote note, String shown) {
        return "<a href=\"" + XmlText.escaped(note.address()) + "\" title=\"" + XmlText.escaped(note.text()) + "\">"
                + XmlText.escaped(shown) + "</a>";
    }

    private static String table(Block.Table table) {
        var all = table.shares().stream().mapToInt(Integer::intValue).sum();
        var columns = table.shares().stream()
                .map(share -> "<col style=\"width: " + 100 * share / all + "%\">")
                .collect(Collectors.joining());
        return "<table><colgroup>" + columns + "</colgroup><thead>" + row(table.header(), "th") + "</thead><tbody>"
                + table.rows().stream().map(cells -> row(cells, "td")).collect(Collectors.joining()) + "</tbody></table>";
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + (Block.Table.isFigure(cell) ? " class=\"figure\">" : ">") + XmlText.escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static String picture(Block.Picture picture) {
        var type = picture.content()[0] == (byte) 0x89 ? "image/png" : "image/jpeg";
        var caption = XmlText.escaped(picture.caption());
        return "<figure><img style=\"width: " + picture.widthMillimetres() + "mm\" alt=\"" + caption + "\" src=\"data:" + type
                + ";base64," + Base64.getEncoder().encodeToString(picture.content()) + "\"><figcaption>" + caption
                + "</figcaption></figure>";
    }
}
