package org.sciday.commands.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.NoticeReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

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

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before call()
    private CommandSpec spec;

    @Option(names = "--reads", description = "Notices to read (default ${DEFAULT-VALUE})")
    private int reads = 1_000;

    @Option(names = "--length", description = "Signs of a hostile text (default ${DEFAULT-VALUE})")
    private int length = 50_000;

    @Option(names = "--json", description = "Write the JSON line to this file too")
    private @Nullable Path json;

    private final NoticeReader reader = new NoticeReader();

    @Override
    public Integer call() throws IOException {
        var out = spec.commandLine().getOut();
        var results = new LinkedHashMap<String, Object>();
        var notice = NoticeSample.TEXT;
        times(notice, Math.min(reads, 200));
        var times = times(notice, reads);
        var total = times.stream().mapToLong(Long::longValue).sum();
        times.sort(null);
        results.put("noticeSigns", notice.length());
        results.put("noticesPerSecond", Math.round(reads / (total / NANOS)));
        results.put("p99Millis", rounded(times.get(Math.min(reads - 1, reads * (PERCENT - 1) / PERCENT)) / MILLIS));
        hostile(results);
        var line = JsonMapper.shared().writeValueAsString(results);
        out.println(line);
        if (json != null) {
            Files.writeString(json, line + System.lineSeparator());
        }
        return 0;
    }

    private void hostile(LinkedHashMap<String, Object> results) {
        var normal = time(repeated(NoticeSample.TEXT));
        normal = Math.min(normal, time(repeated(NoticeSample.TEXT)));
        var worst = 0.0;
        var worstPiece = "";
        for (var piece : HOSTILE) {
            var ratio = (double) time(repeated(piece)) / normal;
            spec.commandLine().getOut().printf(Locale.ROOT, "%-16s %.2f%n", piece.replace("\n", "\\n"), ratio);
            if (ratio > worst) {
                worst = ratio;
                worstPiece = piece;
            }
        }
        results.put("normalMicrosPerSign", rounded(normal / 1e3 / length));
        results.put("hostileOverNormal", rounded(worst));
        results.put("hostilePiece", worstPiece);
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

    private static double rounded(double value) {
        return Math.round(value * PERCENT) / (double) PERCENT;
    }
}
