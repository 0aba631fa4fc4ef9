package org.sciday.notices.reading.quantities;

/** The measure words of notices: what activities, works and people are counted and measured in. */
final class Units {

    private static final String LONG =
            "万人次|人次|场次|件次|批次|课时|学时|分钟|小时|个工作日|工作日|个月|平方米|平米|个字|幅次|千字|百分点|MB|GB|KB|[Mm]b|dpi|DPI|像素|厘米|毫米|[cm]m|万字|字符";
    private static final String SHORT = "[项场次个篇条部幅名人位家张段支批天日周字页元秒分件份套期节只组队类种类辆块本册户轮站首则版米兆处所棵盆点届对例%％MGKm晚折堂讲]";

    /** One measure word, or two for the same count: 张/段, 场(次). */
    static final String PATTERN =
            "(?:" + LONG + "|" + SHORT + ")(?:[/／](?:" + LONG + "|" + SHORT + "))?(?:[（(][次套张段组份篇][）)])?";

    private Units() {}
}
