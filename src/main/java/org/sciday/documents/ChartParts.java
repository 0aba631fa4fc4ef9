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
    private static final int ROWS = 16;
    private static final int GAP = 2;

    private ChartParts() {}

    /** Where the charts stand: one under the other, right of the table. */
    static String drawing(List<SheetChart> charts, int column) {
        var anchors = IntStream.range(0, charts.size())
                .mapToObj(at -> """
                        <xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>\
                        <xdr:to><xdr:col>%d</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>%d</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>\
                        <xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="%d" name="%s" descr="%s"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>\
                        <xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>\
                        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
                        <c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId%d"/>\
                        </a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>\
                        """.formatted(
                                column, 1 + at * (ROWS + GAP), column + 9, 1 + at * (ROWS + GAP) + ROWS, at + 2,
                                XmlText.escaped(charts.get(at).title()), XmlText.escaped(charts.get(at).title()), at + 1))
                .collect(Collectors.joining());
        return HEAD + "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" xmlns:r=\"" + RELATION + "\">"
                + anchors + "</xdr:wsDr>";
    }

    static String chart(SheetChart chart, String sheet) {
        return HEAD + """
                <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">\
                <c:roundedCorners val="0"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>\
                <a:r><a:rPr lang="zh-CN" sz="1200" b="1"/><a:t>%s</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>\
                <c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/>\
                <c:varyColors val="0"/><c:ser><c:idx val="0"/><c:order val="0"/>\
                <c:spPr><a:solidFill><a:srgbClr val="0B7376"/></a:solidFill></c:spPr><c:invertIfNegative val="0"/>\
                <c:dLbls><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>\
                <c:cat><c:strRef><c:f>%s</c:f><c:strCache>%s</c:strCache></c:strRef></c:cat>\
                <c:val><c:numRef><c:f>%s</c:f><c:numCache>%s</c:numCache></c:numRef></c:val></c:ser>\
                <c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>\
                <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>\
                <c:crossAx val="2"/></c:catAx>\
                <c:valAx><c:axId val="2"/><c:scaling><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="b"/><c:crossAx val="1"/></c:valAx>\
                </c:plotArea><c:plotVisOnly val="1"/></c:chart></c:chartSpace>\
                """.formatted(
                        XmlText.escaped(chart.title()),
                        XmlText.escaped(range(chart, sheet, chart.names().index())),
                        points(chart.names().values(), Function.identity()),
                        XmlText.escaped(range(chart, sheet, chart.numbers().index())),
                        points(chart.numbers().values(), String::valueOf));
    }

    static String relations(List<String> targets, String type) {
        return HEAD + "<Relationships xmlns=\"" + PACKAGE + "\">"
                + IntStream.range(0, targets.size())
                        .mapToObj(at -> "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                                .formatted(at + 1, RELATION, type, targets.get(at)))
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    private static String range(SheetChart chart, String sheet, int column) {
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
