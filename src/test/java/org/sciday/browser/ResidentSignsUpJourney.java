package org.sciday.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sciday._support.Cast;
import org.sciday._support.Journey;

class ResidentSignsUpJourney extends Journey {

    @ParameterizedTest
    @EnumSource
    void signsInSeesTheirDevicesAndSignsOutEverywhere(Width width) {
        var person = cast.resident("林小夏");
        var page = window(width);
        page.navigate("/sign-in?next=/me/account");
        look(page, "sign-in");
        page.getByLabel("手机号或邮箱").fill(person.address());
        page.getByLabel("密码").fill("not the password");
        button(page, "登录").click();
        PlaywrightAssertions.assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT).first())
                .containsText("账号或密码不对");
        look(page, "sign-in-wrong");

        page.getByLabel("密码").fill(Cast.PASSWORD);
        button(page, "登录").click();
        page.waitForURL("**/me/account");
        look(page, "account");

        page.navigate("/me/devices");
        look(page, "devices");
        button(page, "退出全部设备").click();
        page.waitForURL("**/sign-in");
        page.navigate("/me/account");
        assertThat(page.url()).contains("/sign-in?next=");
    }

    @ParameterizedTest
    @EnumSource
    void asksForEverythingMissingAtOnceWhenSigningUp(Width width) {
        var page = window(width);
        page.navigate("/sign-up");
        look(page, "sign-up");
        button(page, "发送验证码").click();
        PlaywrightAssertions.assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT).getByRole(
                        com.microsoft.playwright.options.AriaRole.LISTITEM))
                .hasCount(4);
        look(page, "sign-up-wrong");
    }
}
