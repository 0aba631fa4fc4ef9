package org.sciday.documents;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Tells Word which face to take where an official one is not installed. POI has no words for that part. */
final class FontTable {

    private static final String PART = "/word/fontTable.xml";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";

    private FontTable() {}

    static void addTo(XWPFDocument document) throws IOException {
        try {
            var name = PackagingURIHelper.createPartName(PART);
            var part = document.getPackage().createPart(name, TYPE);
            try (var output = part.getOutputStream()) {
                output.write(xml().getBytes(StandardCharsets.UTF_8));
            }
            document.getPackagePart().addRelationship(name, TargetMode.INTERNAL, RELATION);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String xml() {
        var fonts = new StringBuilder();
        for (var face : Typeface.values()) {
            fonts.append("""
                    <w:font w:name="%s"><w:altName w:val="%s"/><w:charset w:val="86"/><w:family w:val="auto"/>\
                    <w:pitch w:val="variable"/></w:font>""".formatted(face.face(), face.instead()));
        }
        return """
                <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
                <w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">%s</w:fonts>""".formatted(fonts);
    }
}
