package org.sciday.results.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sciday.activities.ActivityId;
import org.sciday.campaigns.Campaigns;
import org.sciday.campaigns.Deadline;
import org.sciday.documents.OfficialWords;
import org.sciday.results.HandedPapers;
import org.sciday.results.StageId;
import org.sciday.results.SummaryOf;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Download;
import org.springframework.stereotype.Component;

/** All that a unit sends when a notice wants mail: the summary twice, those of its activities, its scans, and a letter with the address. */
@Component
class SummaryArchive {

    private static final int MOST_ACTIVITIES = 200;

    private final SummaryPaper papers;
    private final HandedPapers handed;
    private final Campaigns campaigns;
    private final ResultQueries queries;
    private final OfficialWords words;

    SummaryArchive(
            SummaryPaper papers,
            HandedPapers handed,
            Campaigns campaigns,
            ResultQueries queries,
            OfficialWords words) {
        this.papers = papers;
        this.handed = handed;
        this.campaigns = campaigns;
        this.queries = queries;
        this.words = words;
    }

    byte[] of(SummaryOf.WholeUnit about, Viewer viewer) {
        var summary = papers.ofUnit(about, viewer);
        var names = new HashSet<String>();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            put(zip, names, word("letter") + ".txt", letter(about, summary.title()).getBytes(StandardCharsets.UTF_8));
            put(zip, names, summary.fileName() + ".docx", summary.paper().toWord());
            put(zip, names, summary.fileName() + ".pdf", summary.paper().toPdf());
            for (var activity : queries.summarised(about.campaign(), about.unit(), MOST_ACTIVITIES)) {
                var one = papers.ofActivity(new ActivityId(activity), viewer);
                put(zip, names, word("activities") + "/" + one.fileName() + ".docx", one.paper().toWord());
            }
            for (var deadline : campaigns.deadlinesOf(about.campaign())) {
                scans(zip, names, about, deadline, viewer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void scans(
            ZipOutputStream zip, Set<String> names, SummaryOf.WholeUnit about, Deadline deadline, Viewer viewer)
            throws IOException {
        for (var paper : handed.see(about.campaign(), about.unit(), deadline.id(), viewer).papers()) {
            var file = handed.read(about.campaign(), about.unit(), paper.id(), viewer);
            put(zip, names, word("scans") + "/" + Download.allowed(file.name()), file.content());
        }
    }

    /** Where to send it, in the words of the notice. */
    private String letter(SummaryOf.WholeUnit about, String title) {
        var asked = campaigns.deadlinesOf(about.campaign()).stream()
                .filter(deadline -> deadline.kind() == Deadline.Kind.SUMMARY)
                .filter(deadline -> about.stage() == null || isOf(about.stage(), deadline))
                .flatMap(deadline -> deadline.delivery().addresses().stream())
                .distinct()
                .toList();
        return word("letter-text", title, asked.isEmpty() ? word("letter-nowhere") : String.join("、", asked));
    }

    private static boolean isOf(StageId stage, Deadline deadline) {
        return stage.value().equals(deadline.originId() == null ? deadline.id() : deadline.originId());
    }

    /** Two files of one name would hide each other. */
    private static void put(ZipOutputStream zip, Set<String> names, String name, byte[] content) throws IOException {
        var dot = name.lastIndexOf('.');
        var free = name;
        for (var number = 2; !names.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
        }
        zip.putNextEntry(new ZipEntry(free));
        zip.write(content);
        zip.closeEntry();
    }

    private String word(String key, Object... arguments) {
        return words.of("results.archive." + key, arguments);
    }
}
