package org.sciday.search.lucene;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.sciday.search.Order;
import org.sciday.search.Search;
import org.sciday.shared.InvalidInput;

/**
 * Where a page of hits ended, as opaque text: what the last one was sorted by. Scores are no place to go on from, since their last
 * digit is another one when other hits were skipped; there the cursor is a number.
 */
final class Cursor {

    private Cursor() {}

    static String of(FieldDoc last, int number, Order order) {
        var id = LuceneDocuments.id((BytesRef) last.fields[1]);
        var text = order + " " + (order == Order.FITTING ? number : last.fields[0]) + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The hit to go on behind; nothing where hits are numbered. */
    static @Nullable FieldDoc after(Search search) {
        var parts = parts(search);
        if (parts.length == 0 || search.order() == Order.FITTING) {
            return null;
        }
        return read(() -> {
            var id = LuceneDocuments.bytes(UUID.fromString(parts[2]));
            return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {key(parts[1], search.order()), id});
        });
    }

    /** The number of the first hit that is wanted. */
    static int from(Search search) {
        var parts = parts(search);
        if (parts.length == 0 || search.order() != Order.FITTING) {
            return search.part().from();
        }
        return read(() -> Math.clamp(Integer.parseInt(parts[1]), 0, Search.DEEPEST - search.part().size()));
    }

    private static String[] parts(Search search) {
        var cursor = search.part().after();
        return cursor == null ? new String[0] : read(() -> {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
            if (parts.length != 3 || Order.valueOf(parts[0]) != search.order()) {
                throw new IllegalArgumentException("Of another order");
            }
            return parts;
        });
    }

    private static <T> T read(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException notOurs) {
            throw InvalidInput.of("cursor", "search.cursor");
        }
    }

    private static Object key(String text, Order order) {
        return switch (order) {
            case FITTING -> throw new IllegalStateException("Is numbered");
            case NEAREST -> Double.valueOf(text);
            case SOONEST, NEWEST -> Long.valueOf(text);
        };
    }
}
