package org.sciday.notices.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void nestsTheFourLevels() {
        var outline = outline("一、活动安排\n（一）主场活动。9月15日举行。\n1.启动仪式\n（1）领导致辞\n（二）联合行动\n二、工作要求\n");
        assertThat(headings(outline)).containsExactly("1活动安排", "2主场活动", "3启动仪式", "4领导致辞", "2联合行动", "1工作要求");
    }

    @Test
    void findsNumbersWhereLineBreaksWereLost() {
        var outline = outline("安排如下：一、活动主题科技强国。二、主要活动1.讲座。2.展览。三、要求：（一）加强领导。（二）报送总结。");
        assertThat(outline.top()).hasSize(3);
        assertThat(outline.top().get(1).children()).extracting(Section::heading).containsExactly("讲座", "展览");
        assertThat(outline.top().get(2).children()).hasSize(2);
    }

    @Test
    void doesNotTakeNumbersOfAttachmentsOrDatesForParts() {
        var outline = outline("一、时间\n2024.9.15至9月25日，占比1.5。\n附件：1.汇总表\n2.登记表\n某科协\n2024年8月1日\n");
        assertThat(headings(outline)).containsExactly("1时间");
    }

    @Test
    void findsHeadingsThatLostTheirMark() {
        assertThat(headings(outline("一主题\n科技强国\n二时间\n9月\n"))).containsExactly("1主题", "1时间");
    }

    @Test
    void findsPartsThatAreNumberedInWords() {
        assertThat(headings(outline("三、活动内容\n【活动一】启动仪式\n1.时间：9月6日\n【活动二】巡展\n四、要求\n")))
                .containsExactly("1活动内容", "2启动仪式", "3时间", "2巡展", "1要求");
        assertThat(headings(outline("（一）系列活动\n活动1：讲座\n活动2：展览\n（二）要求\n")))
                .containsExactly("2系列活动", "3讲座", "3展览", "2要求");
        assertThat(headings(outline("一、要求\n活动一律免费。\n活动二十日结束。\n"))).containsExactly("1要求");
    }

    @Test
    void tellsThePathToAPlace() {
        var notice = Notice.of("一、活动\n（一）讲座\n每场不少于50人。\n二、要求\n");
        var path = notice.outline().path(notice.clean().indexOf("不少于"));
        assertThat(path).extracting(Section::heading).containsExactly("活动", "讲座");
    }

    private static Outline outline(String text) {
        return Notice.of(text).outline();
    }

    private static List<String> headings(Outline outline) {
        return outline.walk().map(section -> section.level() + section.heading()).toList();
    }
}
