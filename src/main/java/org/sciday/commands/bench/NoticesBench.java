package org.sciday.commands.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import org.sciday.notices.NoticeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reading notices: how many of 4,000 signs in a second, the slowest of a hundred, and how much more a sign costs in texts made
 * to be slow than in a text of the same length made of notices. The quickest reading of each counts, and is looked for only while
 * a text seems slow.
 */
@Command(name = "notices", description = "Reading notices, and hostile texts against normal ones.", mixinStandardHelpOptions = true)
final class NoticesBench implements Callable<Integer> {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final int PERCENT = 100;
    private static final int NOTICE = 4_000;
    private static final int LONGEST_RUN = 60;
    private static final int ODD_RUN = 10;
    /** So many times the normal one are far enough from twice. */
    private static final double CLEARLY = 1.6;

    /** Each is repeated to the full length. */
    private static final List<String> HOSTILE = List.of(
            "（", "《", "“", "、", "：", "1", " ", "\n", "一、", "关于", "各单位：", "附件：", "联系人：", "主题：", "a@", "a.", "#", "共同举办", "牵头单位：",
            "不少于", "9月10日前", "2024年9月1日", "〔2024〕1号", "省科协、", "省科协\n", "全国科普日", "（一）a\n", "【活动一】", "1.1目\n", "由各单位的表", "根据甲乙、丙丁");

    /** And mixtures of these, in runs of odd lengths. */
    private static final List<String> PIECES = List.of(
            "关于", "举办", "2024年", "9月", "15日", "前", "至", "（", "）", "《", "》", "“", "”", "一、", "（一）", "1.", "：", "。", "，", "、", "\n", " ",
            "省科协", "各单位", "联系人", "电话", "5550123", "a@example.cn", "www.example.cn", "不少于", "3", "项", "主题", "主办单位", "牵头", "表扬", "附件", "#", "|",
            "全国科普日", "活动", "的通知");

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @Option(names = "--reads", description = "Notices to read (default ${DEFAULT-VALUE})")
    private int reads = 1_000;

    @Option(names = "--length", description = "Signs of a hostile text (default ${DEFAULT-VALUE})")
    private int length = 1_000_000;

    @Option(names = "--rounds", description = "How often each long text is read at most (default ${DEFAULT-VALUE})")
    private int rounds = 4;

    @Option(names = "--mixtures", description = "How many mixtures besides the repetitions (default ${DEFAULT-VALUE})")
    private int mixtures = 8;

    private final NoticeReader reader = new NoticeReader();

    @Override
    public Integer call() {
        var notices = notices();
        var notice = repeated(notices, NOTICE);
        times(notice, Math.min(reads, 200));
        var times = times(notice, reads);
        var total = times.stream().mapToLong(Long::longValue).sum();
        times.sort(null);
        output.put("noticeSigns", notice.length());
        output.put("noticesPerSecond", Math.round(reads / (total / NANOS)));
        output.put("p99Millis", times.get(Math.min(reads - 1, reads * (PERCENT - 1) / PERCENT)) / MILLIS);
        output.put("noticeMicrosPerSign", total / 1e3 / reads / notice.length());
        hostile(best(repeated(notices, length), 0));
        return output.finish();
    }

    private void hostile(long normal) {
        var worst = 0.0;
        var worstPiece = "";
        var texts = new ArrayList<>(HOSTILE);
        for (var seed = 1; seed <= mixtures; seed++) {
            texts.add(mixture(seed));
        }
        for (var text : texts) {
            var ratio = (double) best(repeated(text, length), normal * CLEARLY) / normal;
            var name = text.length() > ODD_RUN ? "mixture " + (texts.indexOf(text) - HOSTILE.size() + 1) : text.replace("\n", "\\n");
            output.say("%-16s %.2f", name, ratio);
            if (ratio > worst) {
                worst = ratio;
                worstPiece = name;
            }
        }
        output.put("normalMicrosPerSign", normal / 1e3 / length);
        output.put("hostileOverNormal", worst);
        output.put("hostilePiece", worstPiece);
    }

    private String mixture(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        while (text.length() < length) {
            var runs = random.nextInt(ODD_RUN) == 0 ? 1 + random.nextInt(LONGEST_RUN) : 1;
            text.append(PIECES.get(random.nextInt(PIECES.size())).repeat(runs));
        }
        return text.toString();
    }

    private static String repeated(String piece, int signs) {
        return piece.repeat(signs / piece.length() + 1).substring(0, signs);
    }

    private List<Long> times(String text, int rounds) {
        var times = new ArrayList<Long>();
        for (var i = 0; i < rounds; i++) {
            times.add(time(text));
        }
        return times;
    }

    /** The quickest reading counts, so what is quick enough need not be read again. */
    private long best(String text, double enough) {
        var best = Long.MAX_VALUE;
        for (var round = 0; round < rounds && best > enough; round++) {
            best = Math.min(best, time(text));
        }
        return best;
    }

    /** Of the processor, since other work on the machine is not ours. */
    private long time(String text) {
        var start = CLOCK.getCurrentThreadCpuTime();
        reader.read(text);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    /** The notices of the demo, one after the other. */
    private static String notices() {
        var all = new StringBuilder();
        for (var name : List.of("province", "city", "tangshan", "university")) {
            try (var file = NoticesBench.class.getResourceAsStream("/demo/notices/" + name + ".txt")) {
                all.append(new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8)).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString();
    }
}
