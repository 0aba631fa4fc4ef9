package org.sciday.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/activities?q=%E6%98%9F&page=2", "/desk/reviews"})
    void leadsBackWithinTheSite(String text) {
        assertThat(LocalPath.of(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "activities", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nX: y"})
    void leadsHomeInsteadOfElsewhere(String text) {
        assertThat(LocalPath.of(text)).isEqualTo(LocalPath.HOME);
    }
}
