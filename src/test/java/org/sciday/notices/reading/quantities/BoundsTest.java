package org.sciday.notices.reading.quantities;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    每个县不少于3项 | 3 | | 项
                    至少举办5场活动 | 5 | | 场
                    报告会不得少于两场 | 2 | | 场
                    组织活动10项以上 | 10 | | 项
                    每家企业一场以上 | 1 | | 场
                    展品20件（套）以上 | 20 | | 件（套）
                    各1件以上（含1件） | 1 | | 件
                    到岗率不低于六成 | 60 | | %
                    参与的不得低于一半 | 50 | | %
                    百分之三十以上 | 30 | | %
                    每单位限报一项 | | 1 | 项
                    单场不超过200人 | | 200 | 人
                    不多于五张/段 | | 5 | 张/段
                    最多可申报2项 | | 2 | 项
                    每日答题上限3次 | | 3 | 次
                    经费控制在3000元以内 | | 3000 | 元
                    单批控制在40人以下 | | 40 | 人
                    不超过1.5万元 | | 15000 | 元
                    不高于该项活动实际支出的60% | | 60 | %
                    论文2000字内 | | 2000 | 字
                    推荐选手2—4名 | 2 | 4 | 名
                    推荐1至2名 | 1 | 2 | 名
                    每批3至5天 | 3 | 5 | 天
                    大小在100兆-200兆 | 100 | 200 | 兆
                    时长不少于2分钟、不超过5分钟 | 2 | 5 | 分钟
                    不少于1—2项 | 1 | 2 | 项
                    """)
    void readsLeastAndGreatestNumbers(String text, @Nullable Integer least, @Nullable Integer most, String unit) {
        assertThat(Bounds.in(text)).singleElement().satisfies(bound -> {
            assertThat(bound.atLeast()).isEqualTo(least);
            assertThat(bound.atMost()).isEqualTo(most);
            assertThat(bound.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"确定1名联络员", "一式两份", "第1-3项", "2021—2025年规划", "面向6—12岁儿童", "市级以上媒体", "夜场结束时间不早于20:30", "有限公司3人"})
    void takesNoOtherNumberForABound(String text) {
        assertThat(Bounds.in(text)).isEmpty();
    }

    @Test
    void keepsTwoBoundsApartThatDoNotBelongTogether() {
        assertThat(Bounds.in("限报一项，组织5项以上")).hasSize(2);
    }
}
