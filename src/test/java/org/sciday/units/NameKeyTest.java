package org.sciday.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "唐山市科学技术协会, 唐山市科协",
        "唐山市 科协, 唐山科协",
        "唐山净源水务有限公司, 唐山净源水务有限责任公司",
        "唐山净源水务（集团）有限公司, 唐山市净源水务集团",
        "唐山市第一中学, 唐山一中",
        "ＡＢＣ科技馆, abc科学技术馆",
    })
    void onePlaceWrittenTwoWaysHasOneKey(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"唐山市第一中学, 唐山市第二中学", "唐山市科协, 河北省科协", "路南区启明小学, 路北区启明小学"})
    void differentPlacesHaveDifferentKeys(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other));
    }

    @Test
    void aNameThatIsAllSuffixKeepsItsWords() {
        assertThat(NameKey.of("公司")).isEqualTo("公司");
    }

    @Test
    void gramsHoldThePairsOfBothFormsOfTheName() {
        var grams = NameKey.gramsOf("唐山市科学技术馆");
        assertThat(grams).contains("唐山", "科学", "科技馆".substring(0, 2), "技馆", "唐");
        assertThat(grams).containsAll(NameKey.gramsToFind("唐山市科学技术馆"));
        assertThat(grams).containsAll(NameKey.gramsToFindByKey("唐山科技馆"));
    }
}
