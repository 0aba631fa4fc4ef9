package org.sciday.notices.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NoticeTextTest {

    @Test
    void keepsTheWayBackToTheOriginal() {
        var text = NoticeText.of("  關(guān)于  舉辦(bàn)２０２４年 全国科普日");
        assertThat(text.clean()).isEqualTo("关于 举办2024年 全国科普日");
        var from = text.clean().indexOf("举办");
        assertThat(text.span(from, from + 6).of(text.original())).isEqualTo("舉辦(bàn)２０２４");
        assertThat(text.damages()).contains(Damage.INSERTED_PINYIN);
    }

    @Test
    void takesBlanksOutOfDates() {
        assertThat(clean("于 8 月31 日前报〔 2021〕28 号")).isEqualTo("于 8月31日前报〔2021〕28号");
        assertThat(clean("李明 0000-5550123")).isEqualTo("李明 0000-5550123");
        assertThat(clean("通  知\n关 于 印 发")).isEqualTo("通知\n关于印发");
    }

    @Test
    void writesPunctuationOneWay() {
        assertThat(clean("时间:10:30,人数1,000人;(附件)")).isEqualTo("时间：10:30，人数1,000人；（附件）");
        assertThat(clean("协会,、学校,,单位")).isEqualTo("协会、学校，单位");
    }

    @Test
    void readsWronglyDecodedSignsAgain() {
        var wrong = new String("科学普及活动".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        var text = NoticeText.of("举办" + wrong + "。");
        assertThat(text.clean()).isEqualTo("举办科学普及活动。");
        assertThat(text.damages()).contains(Damage.MOJIBAKE);
        assertThat(text.span(4, 6).of(text.original())).isEqualTo(wrong.substring(6, 12));
    }

    @Test
    void cutsMarksOfPagesOffTheLines() {
        var mark = "Ab1公文网-资料大全";
        var text = NoticeText.of("一、时间" + mark + "\n9月15日" + mark + "\n二、主题" + mark + "\n科技强国" + mark + "\n联系电话：5550123" + mark);
        assertThat(text.clean()).isEqualTo("一、时间\n9月15日\n二、主题\n科技强国\n联系电话：5550123");
        assertThat(text.damages()).contains(Damage.FURNITURE);
    }

    @Test
    void putsTheWordBackThatAdvertisingTookAway() {
        var text = NoticeText.of("快乐彩票官网app举办2024年科普日活动的通知");
        assertThat(text.clean()).isEqualTo("关于举办2024年科普日活动的通知");
        assertThat(text.damages()).contains(Damage.ADVERTISING);
    }

    @Test
    void joinsSentencesThatAnOmissionBroke() {
        assertThat(clean("将于9月在\n（略）范围内举办")).isEqualTo("将于9月在（略）范围内举办");
    }

    private static String clean(String text) {
        return NoticeText.of(text).clean();
    }
}
