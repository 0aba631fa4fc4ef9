package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a text holds, the reader comes to an end and does not fail. How long that takes is measured by a bench. */
class HostileTextTest {

    private static final List<String> PIECES = List.of(
            "关于", "举办", "2024年", "9月", "15日", "前", "至", "（", "）", "《", "》", "“", "”", "一、", "（一）", "1.", "①", "：", "。", "，", "、", "\n",
            " ", "\t", "省科协", "各单位", "联系人", "电话", "5550123", "a@example.cn", "www.example.cn", "不少于", "3", "项", "主题", "主办单位", "牵头", "表扬",
            "附件", "〔", "〕", "号", "#", "|", "å", "¤", "(xué)", "協", "\uD83D", "\uFFFD", "\u0000", "全国科普日", "活动", "的通知", "官网", "app");
    private static final int LENGTH = 4_000;

    private final NoticeReader reader = new NoticeReader();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsAnyMixtureToItsEnd(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < LENGTH) {
            var piece = PIECES.get(random.nextInt(PIECES.size()));
            text.append(piece.repeat(random.nextInt(10) == 0 ? 1 + random.nextInt(60) : 1));
        }
        assertThatCode(() -> reader.read(text.toString())).as("seed " + seed).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "。", "一、", "附件：", "2024年9月1日", "联系人：", "：", "（", "\uFEFF"})
    void readsNextToNothing(String text) {
        assertThatCode(() -> reader.read(text)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（", "一、", "《", "“", "联系人：", "9月10日前", "省科协、", "关于", "主题：", "1.a\n"})
    void readsEndlessRepetition(String piece) {
        assertThatCode(() -> reader.read(piece.repeat(30_000 / piece.length()))).doesNotThrowAnyException();
    }
}
