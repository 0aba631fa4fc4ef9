package org.sciday.tables;

import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the file of a table: rows come one by one and leave in pieces, so memory does not grow with the table. */
@Component
class Exporting {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final int TOLD = 1_000;

    private final ExportStore store;
    private final Tables tables;
    private final TransactionTemplate reading;
    private final TransactionTemplate telling;
    private final Clock clock;

    Exporting(ExportStore store, Tables tables, PlatformTransactionManager transactions, Clock clock) {
        this.store = store;
        this.tables = tables;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        // Whoever waits sees how far it is, while the rows are still being read
        this.telling = new TransactionTemplate(transactions);
        this.telling.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** Begun again after a failure it writes the same pieces anew. */
    void write(ExportId id) {
        var export = store.find(id).orElse(null);
        var run = UUID.randomUUID();
        if (export == null || !store.take(id, run)) {
            return;
        }
        try {
            var pieces = new Pieces.Writer((number, content) ->
                    telling.executeWithoutResult(piece -> store.putPiece(id, run, number, content)));
            var rows = write(export, pieces);
            pieces.close();
            store.finish(id, run, rows, pieces.written(), clock.instant());
        } catch (ExportStore.Overtaken byAnother) {
            return;
        } catch (RuntimeException problem) {
            store.fail(id, run);
            throw problem;
        }
    }

    /** Gives the number of rows. */
    long write(Export export, OutputStream output) {
        var layout = tables.layoutOf(export.campaign(), export.kind());
        var done = new AtomicLong();
        try (var book = SheetWriter.to(output)) {
            var sheet = book.sheet(tables.titleOf(export.campaign(), layout), columns(layout));
            reading.executeWithoutResult(rows -> tables.each(export, layout, row -> {
                sheet.add(row);
                if (done.incrementAndGet() % TOLD == 0) {
                    telling.executeWithoutResult(told -> store.progress(export.id(), done.get()));
                }
            }));
        }
        return done.get();
    }

    void forget() {
        store.forget(clock.instant().minus(KEPT));
    }

    private List<SheetColumn<TableRow>> columns(TableLayout layout) {
        var columns = new ArrayList<SheetColumn<TableRow>>();
        for (var i = 0; i < layout.columns().size(); i++) {
            columns.add(column(i, layout.columns().get(i)));
        }
        return columns;
    }

    private SheetColumn<TableRow> column(int at, TableLayout.Chosen chosen) {
        var heading = tables.headingOf(chosen);
        var width = chosen.column().width();
        return switch (chosen.column().shape()) {
            case NUMBER -> SheetColumn.number(heading, width, row -> (Number) row.values().get(at));
            case DAY -> SheetColumn.day(heading, width, row -> (LocalDate) row.values().get(at));
            case MOMENT -> SheetColumn.moment(heading, width, row -> (Instant) row.values().get(at));
            case TEXT, REGION, UNIT_KIND, FORMAT, KIND, TOPIC, AUDIENCE, PLACE ->
                SheetColumn.text(heading, width, row -> text(row.values().get(at)));
        };
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
