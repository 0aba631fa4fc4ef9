package org.sciday.documents;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/** The sheet of paper of an official document (GB/T 9704): A4, its margins, page numbers outside. */
final class OfficialPage {

    private static final double PAGE_NUMBER_POINTS = 14;

    private OfficialPage() {}

    static void applyTo(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(twips(210));
        size.setH(twips(297));
        var margins = section.addNewPgMar();
        margins.setTop(twips(37));
        margins.setBottom(twips(35));
        margins.setLeft(twips(28));
        margins.setRight(twips(26));
        margins.setHeader(twips(15));
        margins.setFooter(twips(25));
        margins.setGutter(BigInteger.ZERO);
        defaultFaces(document);
        document.setEvenAndOddHeadings(true);
        pageNumber(document.createFooter(HeaderFooterType.DEFAULT), ParagraphAlignment.RIGHT);
        pageNumber(document.createFooter(HeaderFooterType.EVEN), ParagraphAlignment.LEFT);
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * 1440 / 25.4));
    }

    private static void defaultFaces(XWPFDocument document) {
        var faces = CTFonts.Factory.newInstance();
        faces.setAscii(Typeface.LATIN);
        faces.setHAnsi(Typeface.LATIN);
        faces.setEastAsia(Typeface.BODY.face());
        var styles = document.createStyles();
        styles.setDefaultFonts(faces);
        styles.setEastAsia("zh-CN");
    }

    private static void pageNumber(XWPFFooter footer, ParagraphAlignment side) {
        var paragraph = footer.createParagraph();
        paragraph.setAlignment(side);
        var run = paragraph.createRun();
        Typeface.NUMBERS.apply(run, PAGE_NUMBER_POINTS);
        run.setText("— ");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        run.getCTR().addNewInstrText().setStringValue(" PAGE ");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        run.setText("1");
        run.getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
        run.setText(" —");
    }
}
