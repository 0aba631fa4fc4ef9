package org.sciday.commands.bench.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the same rows and hands them to Lucene's own Chinese analyzer on two threads: no pinyin, no pairs, no port. */
public final class BareLucene {

    private static final int CHUNK = 500;
    private static final int WORKERS = 2;

    private final JdbcClient database;
    private UUID last = new UUID(0, 0);

    public BareLucene(JdbcClient database) {
        this.database = database;
    }

    /** Gives how many documents it made. */
    public int build(Path folder, int bufferMegabytes) throws Exception {
        var config = new IndexWriterConfig(new SmartChineseAnalyzer()).setRAMBufferSizeMB(bufferMegabytes);
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, config);
                var workers = Executors.newFixedThreadPool(WORKERS)) {
            Callable<Boolean> work = () -> addAll(writer);
            for (var done : workers.invokeAll(List.of(work, work))) {
                done.get();
            }
            writer.commit();
            return writer.getDocStats().numDocs;
        }
    }

    private boolean addAll(IndexWriter writer) {
        for (var ids = next(); !ids.isEmpty(); ids = next()) {
            database.sql("""
                    select a.id, a.title, a.summary || ' ' || a.visitor_note as text, u.name, a.kind_code, a.region_code,
                           min(s.starts_at) as starts_at, max(s.ends_at) as ends_at, min(s.lat) as lat, min(s.lon) as lon,
                           string_agg(s.site_name, ' ') as places
                      from activities.published_activity a
                      join units.unit_line u on u.id = a.unit_id
                      join activities.published_session s on s.activity_id = a.id
                     where a.id = any(:ids)
                     group by a.id, a.title, a.summary, a.visitor_note, u.name, a.kind_code, a.region_code
                    """).param("ids", ids.toArray(UUID[]::new)).query(row -> {
                var document = new Document();
                document.add(new StringField("id", row.getString("id"), Field.Store.YES));
                document.add(new TextField("title", row.getString("title"), Field.Store.NO));
                document.add(new TextField("text", row.getString("text"), Field.Store.NO));
                document.add(new TextField("names", row.getString("name") + " " + row.getString("places"), Field.Store.NO));
                for (var field : List.of("kind_code", "region_code")) {
                    var code = String.valueOf(row.getString(field));
                    document.add(new StringField(field, code, Field.Store.NO));
                    document.add(new SortedSetDocValuesField(field, new BytesRef(code)));
                }
                document.add(new LongPoint("starts", row.getTimestamp("starts_at").getTime()));
                document.add(new LongPoint("ends", row.getTimestamp("ends_at").getTime()));
                document.add(new LatLonPoint("place", row.getDouble("lat"), row.getDouble("lon")));
                add(writer, document);
            });
        }
        return true;
    }

    private static void add(IndexWriter writer, Document document) {
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized List<UUID> next() {
        var ids = database.sql("select id from activities.published_activity where id > :last order by id limit :size")
                .param("last", last)
                .param("size", CHUNK)
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        if (!ids.isEmpty()) {
            last = ids.getLast();
        }
        return ids;
    }
}
