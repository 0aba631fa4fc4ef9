package org.sciday.documents;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The parts of a workbook that draw its charts, as Excel and LibreOffice read them. */
final class ChartParts {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int GAP = 2;
    private static final int EMU = 9_525;

    private ChartParts() {}

    /** Where they stand: one under the other, right of the table. */
    static String drawing(List<? extends SheetDrawing> all, int column) {
        var anchors = new StringBuilder();
        var row = 1;
        for (var at = 0; at < all.size(); at++) {
            anchors.append(
                    switch (all.get(at)) {
                        case SheetDrawing.Chart chart -> chartAnchor(chart, column, row, at);
                        case SheetDrawing.Picture picture -> pictureAnchor(picture, column, row, at);
                    });
            row += all.get(at).rows() + GAP;
        }
        return HEAD + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + RELATION + "\">"
                + anchors + "</xdr:wsDr>";
    }

    private static String chartAnchor(SheetDrawing.Chart chart, int column, int row, int at) {
        var title = XmlText.escaped(chart.title());
        return """
                <xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
                <xdr:to><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
                <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="%d" name="%s" descr="%s"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
                <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>\
                <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId%d"/>\
                </a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>\
                """.formatted(column, row, column + 10, row + chart.rows(), at + 2, title, title, at + 1);
    }

    private static String pictureAnchor(SheetDrawing.Picture picture, int column, int row, int at) {
        var title = XmlText.escaped(picture.title());
        var width = SheetDrawing.Picture.WIDTH_PIXELS * EMU;
        var height = picture.heightPixels() * EMU;
        return """
                <xdr:oneCellAnchor><xdr:from><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
                <xdr:ext cx="%d" cy="%d"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="%d" name="%s" descr="%s"/><xdr:cNvPicPr/></xdr:nvPicPr>\
                <xdr:blipFill><a:blip r:embed="rId%d"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>\
                <xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="%d" cy="%d"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr>\
                </xdr:pic><xdr:clientData/></xdr:oneCellAnchor>\
                """.formatted(column, row, width, height, at + 2, title, title, at + 1, width, height);
    }

    static String chart(SheetDrawing.Chart chart, String sheet) {
        return HEAD + """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>\
                <a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>\
                <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="%s"/><c:grouping val="clustered"/>\
                <c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>\
                <c:spPr><a:solidFill><a:srgbClr val="0B7376"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>\
                <c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
                <c:cat><c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef></c:cat>\
                <c:val><c:numRef><c:f>%s</c:f><c:numCache>%s</c:numCache></c:numRef></c:val></c:ser>\
                <c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="%s"/></c:scaling><c:delete val="0"/><c:axPos val="%s"/>\
                <c:crossAx val="2"/></c:catAx>\
                <c:valAx><c:axId val="2"/><c:scaling><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="%s"/><c:crossAx val="1"/></c:valAx>\
                </c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>\
                """.formatted(
                        XmlText.escaped(chart.title()),
                        chart.standing() ? "col" : "bar",
                        XmlText.escaped(range(chart, sheet, chart.names().column())),
                        points(chart.names().values(), Function.identity()),
                        XmlText.escaped(range(chart, sheet, chart.numbers().column())),
                        points(chart.numbers().values(), String::valueOf),
                        chart.standing() ? "minMax" : "maxMin",
                        chart.standing() ? "b" : "l",
                        chart.standing() ? "l" : "b");
    }

    /** What a part refers to, by its place in the file. */
    record Relation(String type, String target) {}

    static String relations(List<Relation> relations) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">"
                + IntStream.range(0, relations.size())
                        .mapToObj(at -> "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                                .formatted(at + 1, RELATION, relations.get(at).type(), relations.get(at).target()))
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    private static String range(SheetDrawing.Chart chart, String sheet, int column) {
        return String.format(Locale.ROOT, "'%s'!$%2$c$%3$d:$%2$c$%4$d",
                sheet.replace("'", "''"), 'A' + column, chart.from() + 1, chart.from() + chart.size());
    }

    private static <T> String points(List<T> values, Function<T, String> words) {
        return "<c:ptCount val=\"" + values.size() + "\"/>"
                + IntStream.range(0, values.size())
                        .mapToObj(at -> "<c:pt idx=\"%d\"><c:v>%s</c:v></c:pt>".formatted(at, XmlText.escaped(words.apply(values.get(at)))))
                        .collect(Collectors.joining());
    }
}
