package org.sciday.search.lucene;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.sciday.search.SearchDocument;
import org.sciday.search.words.Sounds;
import org.sciday.search.words.Words;
import org.sciday.shared.Grams;

/** Documents as Lucene keeps them. Nothing is stored but the id: what is shown comes from where it is true. */
final class LuceneDocuments {

    /** Words already cut, with how often they occur; nobody asks where. */
    private static final FieldType CUT = new FieldType();

    static {
        CUT.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        CUT.setTokenized(true);
        CUT.freeze();
    }

    private LuceneDocuments() {}

    static BytesRef bytes(UUID id) {
        var bytes = ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return new BytesRef(bytes.array());
    }

    static UUID id(BytesRef bytes) {
        var buffer = ByteBuffer.wrap(bytes.bytes, bytes.offset, bytes.length);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    static Term term(UUID id) {
        return new Term(Fields.ID, bytes(id));
    }

    static Document of(SearchDocument source) {
        var document = new Document();
        var id = bytes(source.id());
        document.add(new StringField(Fields.ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, id));
        document.add(new LongField(Fields.SINCE, source.since().getEpochSecond(), Field.Store.NO));
        words(document, source);
        codes(document, source);
        times(document, source);
        places(document, source);
        return document;
    }

    private static void places(Document document, SearchDocument source) {
        for (var place : source.places()) {
            document.add(new LatLonPoint(Fields.PLACE, place.lat(), place.lon()));
            document.add(new LatLonDocValuesField(Fields.PLACE, place.lat(), place.lon()));
        }
        if (source.isInSeveralPlaces()) {
            document.add(new BinaryDocValuesField(Fields.OCCASIONS, PackedOccasions.of(source.occasions())));
        }
    }

    private static void words(Document document, SearchDocument source) {
        var title = Words.of(source.title());
        var pairs = Grams.pairsOf(Grams.fold(source.title()));
        cut(document, Fields.TITLE, title);
        for (var name : source.names()) {
            cut(document, Fields.NAMES, Words.of(name));
            pairs.addAll(Grams.pairsOf(Grams.fold(name)));
        }
        cut(document, Fields.BODY, Words.of(source.body()));
        pairs.forEach(pair -> document.add(new StringField(Fields.PAIRS, pair, Field.Store.NO)));
        Sounds.termsOf(title, source.names())
                .forEach(sound -> document.add(new StringField(Fields.SOUND, sound, Field.Store.NO)));
        title.stream().filter(word -> word.length() > 1).map(Sounds::of).distinct().forEach(sound ->
                document.add(new StringField(Fields.PINYIN, sound, Field.Store.NO)));
    }

    private static void cut(Document document, String field, List<String> words) {
        if (!words.isEmpty()) {
            document.add(new Field(field, String.join(" ", words), CUT));
        }
    }

    private static void codes(Document document, SearchDocument source) {
        source.codes().forEach((field, codes) -> {
            for (var code : codes) {
                document.add(new StringField(Fields.codes(field), code, Field.Store.NO));
                document.add(new SortedSetDocValuesField(Fields.codes(field), new BytesRef(code)));
            }
        });
    }

    private static void times(Document document, SearchDocument source) {
        for (var span : source.times()) {
            var packed = PackedSpan.of(span);
            var start = PackedSpan.start(packed);
            var last = Math.max(start, PackedSpan.end(packed) - 1);
            document.add(new LongRange(Fields.ON, new long[] {start}, new long[] {last}));
            document.add(new LongField(Fields.STARTS, start, Field.Store.NO));
            document.add(new SortedNumericDocValuesField(Fields.SPANS, packed));
        }
    }
}
