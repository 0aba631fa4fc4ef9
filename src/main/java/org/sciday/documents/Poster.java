package org.sciday.documents;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Entities;

/**
 * A sheet for a door or a notice board: a title that is read from across the street, the few facts, and a code that leads to the page. A4,
 * black on white, so that any printer does.
 *
 * @param from who invites
 * @param lines facts, one each
 * @param invitation what is found behind the code, in the reader's language: "scan to book"
 * @param address where the code leads
 */
public record Poster(String title, String from, List<String> lines, String invitation, String address) {

    private static final int CODE_PIXELS = 600;
    private static final int LONG_TITLE = 18;

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 100mm; @bottom-left { content: element(code); vertical-align: middle } }
            h1 { font-size: %dpt; line-height: 1.3; margin: 0 0 8mm; font-weight: 600 }
            .from { font-size: 15pt; margin: 0 0 10mm; padding-bottom: 6mm; border-bottom: 0.6mm solid #10162f }
            ol { list-style: none; margin: 0; padding: 0 }
            li { font-size: 17pt; line-height: 1.5; margin: 0 0 4mm }
            .code { position: running(code); border-collapse: collapse }
            .code td { vertical-align: bottom; padding: 0; border-top: 0.6mm solid #10162f; padding-top: 8mm }
            .code p { font-size: 12pt; margin: 0 0 0 8mm; word-wrap: break-word }
            .code .invitation { font-size: 19pt; font-weight: 600; margin-bottom: 4mm }
            """;

    public Poster {
        lines = List.copyOf(lines);
    }

    public static byte[] pdf(Poster poster) {
        return PdfDocument.of(poster.html());
    }

    private String html() {
        var code = Base64.getEncoder().encodeToString(QrCode.png(address, CODE_PIXELS));
        var size = title.codePointCount(0, title.length()) > LONG_TITLE ? 34 : 46;
        return """
                <html lang="zh-CN"><head><title>%1$s</title><style>%2$s</style></head><body>
                <h1>%1$s</h1><p class="from">%3$s</p><ol>%4$s</ol>
                <table class="code"><tr><td><img alt="%5$s" style="width: 62mm; height: 62mm" src="data:image/png;base64,%6$s"/></td>
                <td><p class="invitation">%7$s</p><p>%5$s</p></td></tr></table></body></html>""".formatted(
                        Entities.escape(title),
                        STYLE.formatted(size),
                        Entities.escape(from),
                        items(),
                        Entities.escape(address),
                        code,
                        Entities.escape(invitation));
    }

    private String items() {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> "<li>" + Entities.escape(line) + "</li>")
                .collect(Collectors.joining());
    }
}
