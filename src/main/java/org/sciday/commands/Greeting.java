package org.sciday.commands;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Locale;
import org.sciday.accounts.FirstOperator;
import org.sciday.demo.Crowd;
import org.sciday.demo.Demo;
import org.sciday.demo.DemoAccount;
import org.sciday.demo.Scale;
import org.springframework.context.ConfigurableApplicationContext;

/** What a started platform tells the person at the console: where it is, and how to get in. */
final class Greeting {

    private static final int WIDE = 2;

    private Greeting() {}

    static void say(ConfigurableApplicationContext platform, PrintWriter out) {
        var address = "http://localhost:" + platform.getEnvironment().getProperty("local.server.port", "8080");
        out.println("Sciday is at " + address);
        if (platform.getEnvironment().getProperty("sciday.demo", "none").equals("none")) {
            inviteFirstOperator(platform.getBean(FirstOperator.class), address, out);
        } else {
            showDemo(platform, out);
        }
        out.flush();
    }

    private static void inviteFirstOperator(FirstOperator first, String address, PrintWriter out) {
        if (first.isMissing()) {
            out.println("Nobody runs it yet. The first security operator makes an account, within an hour, at "
                    + address + "/setup?token=" + first.invite());
        }
    }

    /** The page is served while the demo is being filled, so the address comes first. */
    private static void showDemo(ConfigurableApplicationContext platform, PrintWriter out) {
        var demo = platform.getBean(Demo.class);
        out.println("Demo accounts, all with the password " + Demo.PASSWORD);
        for (var account : demo.accounts()) {
            out.println("  " + padded(account.login(), 32) + padded(roleOf(account, platform), 20) + account.note());
        }
        out.println(demo.isEmpty() ? "Filling the demo ..." : "There is data already; nothing is added.");
        out.flush();
        var start = System.nanoTime();
        if (demo.fill()) {
            out.println("The demo is ready after "
                    + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s.");
            if (platform.getEnvironment().getProperty("sciday.demo", "none").equals("nation")) {
                platform.getBean(Crowd.class).load(Scale.NATION, Scale.NATION.activities(), out::println);
                Rebuilding.all(platform, out::println);
            }
        }
    }

    private static String roleOf(DemoAccount account, ConfigurableApplicationContext platform) {
        var key = account.role() == null ? "accounts.resident" : "accounts.role." + account.role();
        return platform.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }

    /** Chinese signs are two columns wide on a console. */
    private static String padded(String text, int columns) {
        var width = text.codePoints()
                .map(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN ? WIDE : 1)
                .sum();
        return text + " ".repeat(Math.max(1, columns - width));
    }
}
