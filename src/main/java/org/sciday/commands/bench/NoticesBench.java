package org.sciday.commands.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sciday.notices.NoticeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Reading notices: how many in a second, the slowest of a hundred, and how much more a sign costs in texts made to be slow
 * than in a text of the same length made of notices.
 */
@Command(name = "notices", description = "Reading notices, and hostile texts against normal ones.", mixinStandardHelpOptions = true)
final class NoticesBench implements Callable<Integer> {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e6;
    private static final int PERCENT = 100;

    /** Each is repeated to the full length. */
    private static final List<String> HOSTILE = List.of(
            "（", "《", "“", "、", "：", "1", " ", "\n", "一、", "关于", "各单位：", "附件：", "联系人：", "主题：", "a@", "a.", "#", "共同举办", "牵头单位：",
            "不少于", "9月10日前", "2024年9月1日", "〔2024〕1号", "省科协、", "省科协\n", "全国科普日", "（一）a\n");

    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private BenchOutput output;

    @Option(names = "--reads", description = "Notices to read (default ${DEFAULT-VALUE})")
    private int reads = 1_000;

    @Option(names = "--length", description = "Signs of a hostile text (default ${DEFAULT-VALUE})")
    private int length = 50_000;

    private final NoticeReader reader = new NoticeReader();

    @Override
    public Integer call() {
        var notice = NoticeSample.TEXT;
        times(notice, Math.min(reads, 200));
        var times = times(notice, reads);
        var total = times.stream().mapToLong(Long::longValue).sum();
        times.sort(null);
        output.put("noticeSigns", notice.length());
        output.put("noticesPerSecond", Math.round(reads / (total / NANOS)));
        output.put("p99Millis", times.get(Math.min(reads - 1, reads * (PERCENT - 1) / PERCENT)) / MILLIS);
        hostile();
        return output.finish();
    }

    private void hostile() {
        var normal = time(repeated(NoticeSample.TEXT));
        normal = Math.min(normal, time(repeated(NoticeSample.TEXT)));
        var worst = 0.0;
        var worstPiece = "";
        for (var piece : HOSTILE) {
            var ratio = (double) time(repeated(piece)) / normal;
            output.say("%-16s %.2f", piece.replace("\n", "\\n"), ratio);
            if (ratio > worst) {
                worst = ratio;
                worstPiece = piece;
            }
        }
        output.put("normalMicrosPerSign", normal / 1e3 / length);
        output.put("hostileOverNormal", worst);
        output.put("hostilePiece", worstPiece);
    }

    private String repeated(String piece) {
        return piece.repeat(length / piece.length() + 1).substring(0, length);
    }

    private List<Long> times(String text, int rounds) {
        var times = new ArrayList<Long>();
        for (var i = 0; i < rounds; i++) {
            times.add(time(text));
        }
        return times;
    }

    /** Of the processor, since other work on the machine is not ours. */
    private long time(String text) {
        var start = CLOCK.getCurrentThreadCpuTime();
        reader.read(text);
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
