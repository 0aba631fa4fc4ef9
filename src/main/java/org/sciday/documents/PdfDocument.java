package org.sciday.documents;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.logging.Level;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;

/**
 * A page of HTML as PDF: A4, in a typeface that has all Chinese signs, so that it looks alike on every machine. Style it with
 * plain CSS inside the page: tables and blocks, no flexbox or grid. Pictures are data: addresses; nothing is fetched.
 */
public final class PdfDocument {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 16mm }
            html { font-family: %s; font-size: 10.5pt; line-height: 1.6; color: #10162f }
            body { margin: 0 }
            """.formatted(PdfFonts.FAMILY);

    /** What Chinese printers put where they lack a sign. */
    private static final String MISSING = "〓";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfDocument() {}

    public static byte[] of(String html) {
        var page = Jsoup.parse(html);
        // The page's own style comes later and wins.
        page.head().prependElement("style").appendChild(new DataNode(STYLE));
        var builder = new PdfRendererBuilder();
        PdfFonts.addTo(builder);
        builder.useUriResolver((base, address) -> address.startsWith("data:") ? address : "");
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText(MISSING);
        builder.withProducer("Sciday");
        builder.withW3cDocument(new W3CDom().fromJsoup(page), "");
        try (var output = new ByteArrayOutputStream()) {
            builder.toStream(output);
            builder.run();
            return output.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
