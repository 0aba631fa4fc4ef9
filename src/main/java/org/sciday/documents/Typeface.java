package org.sciday.documents;

import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;

/** The faces that official documents are set in, and what a machine without them takes instead: Windows' own first, then open ones. */
enum Typeface {
    TITLE("方正小标宋简体", "SimSun,Noto Serif CJK SC"),
    HEADING("黑体", "SimHei,Noto Sans CJK SC"),
    SUBHEADING("楷体_GB2312", "KaiTi,LXGW WenKai"),
    BODY("仿宋_GB2312", "FangSong,LXGW WenKai"),
    NUMBERS("宋体", "SimSun,Noto Serif CJK SC");

    static final String LATIN = "Times New Roman";

    private final String name;
    private final String instead;

    Typeface(String name, String instead) {
        this.name = name;
        this.instead = instead;
    }

    String face() {
        return name;
    }

    String instead() {
        return instead;
    }

    /** Chinese signs take the East Asian face, the rest a Latin one; Word asks for each range by itself. */
    void apply(XWPFRun run, double points) {
        run.setFontFamily(LATIN, FontCharRange.ascii);
        run.setFontFamily(LATIN, FontCharRange.hAnsi);
        run.setFontFamily(name, FontCharRange.eastAsia);
        run.setFontFamily(LATIN, FontCharRange.cs);
        run.setFontSize(points);
    }
}
