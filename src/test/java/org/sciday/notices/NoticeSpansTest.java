package org.sciday.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sciday.notices.reading.Field;
import org.sciday.notices.reading.NoticeText;
import org.sciday.notices.reading.Proposal;

/** A value can be shown where it was read: its span in the original, cleaned, is the value. */
class NoticeSpansTest {

    private static final Set<Field<?>> AS_WRITTEN = Set.of(
            Field.DOCUMENT_NUMBER,
            Field.CITED_DOCUMENTS,
            Field.THEME,
            Field.ISSUERS,
            Field.HOSTS,
            Field.DIRECTIONS,
            Field.HASHTAGS,
            Field.PLATFORM,
            Field.REQUIRED_WORDING,
            Field.AWARDS);

    private final NoticeReader reader = new NoticeReader();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "counted-in-words",
                "wrong-encoding",
                "watermarked",
                "mixed-width",
                "traditional",
                "with-pinyin",
                "without-line-breaks",
                "with-table",
                "day-in-signs"
            })
    void everyValueStandsWhereItsSpanSays(String name) {
        var reading = reader.read(NoticeVariantsTest.text(name));
        assertThat(reading.proposals())
                .filteredOn(proposal -> AS_WRITTEN.contains(proposal.field()))
                .isNotEmpty()
                .allSatisfy(proposal -> assertThat(bare(shown(reading, proposal)))
                        .as(proposal.field().name())
                        .contains(bare(String.valueOf(proposal.value()))));
    }

    private static String shown(NoticeReading reading, Proposal<?> proposal) {
        var original = reading.text().original();
        assertThat(proposal.span().to()).isLessThanOrEqualTo(original.length());
        return NoticeText.of(proposal.span().of(original)).clean();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
