package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class WorkTargetTest {

    private static final String TEXT = """
            溪省科协2025年科普工作要点
            2024年全省累计举办活动9000场。
            一、抓引领
            1.讲好科学家故事。全年宣讲不少于12场，做到“三进一上”，协调五项学科竞赛和第38届创新大赛。
            2.用好科技馆。节假日每天个人预约门票达1万张，力争全年接待观众超120.5万人次。
            二、抓阵地
            3.建设基层阵地。建设特色产业基地93个、科普惠民社区（村）72个、科普教育学校40个，去年已建成30个。
            4.办好讲堂。开办大讲堂100期以上；发稿不低于一千篇。
            """;

    @Test
    void areReadTaskByTask() {
        assertThat(WorkTarget.in(TEXT))
                .extracting(WorkTarget::task, WorkTarget::text, WorkTarget::number, WorkTarget::unit)
                .containsExactly(
                        tuple(1, "全年宣讲不少于12场", 12, "场"),
                        tuple(2, "节假日每天个人预约门票达1万张", 10_000, "张"),
                        tuple(2, "力争全年接待观众超120.5万人次", 1_205_000, "人次"),
                        tuple(3, "建设特色产业基地93个", 93, "个"),
                        tuple(3, "科普惠民社区（村）72个", 72, "个"),
                        tuple(3, "科普教育学校40个", 40, "个"),
                        tuple(4, "开办大讲堂100期以上", 100, "期"),
                        tuple(4, "发稿不低于一千篇", 1000, "篇"));
        var first = WorkTarget.in(TEXT).getFirst();
        assertThat(first.heading()).isEqualTo("讲好科学家故事");
        assertThat(first.span().of(TEXT)).isEqualTo(first.text());
    }
}
