package org.sciday.campaigns.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.campaigns.NoticeHead;
import org.sciday.campaigns.Part;
import org.sciday.shared.FieldError;

/** The head of the notice. Its kind and its oddities were found by reading it and stay as they are. */
record NoticeEditor() implements PartEditor<@Nullable NoticeHead> {

    @Override
    public Part<@Nullable NoticeHead> part() {
        return Part.NOTICE;
    }

    @Override
    public List<Grid> show(@Nullable NoticeHead value) {
        var head = value == null ? NoticeHead.NONE : value;
        var row = Row.empty()
                .with("title", head.title())
                .with("documentNumber", head.documentNumber())
                .with("issuedOn", head.issuedOn())
                .withLines("issuers", head.issuers())
                .with("addressees", head.addressees())
                .withLines("citedDocuments", head.citedDocuments())
                .with("kind", head.kind())
                .withAll("warnings", head.warnings());
        return List.of(Grid.single(
                row,
                Column.of("title", Column.Kind.LONG_TEXT),
                Column.text("documentNumber"),
                Column.of("issuedOn", Column.Kind.DATE),
                Column.of("issuers", Column.Kind.LINES),
                Column.of("addressees", Column.Kind.LONG_TEXT),
                Column.of("citedDocuments", Column.Kind.LINES),
                Column.hidden("kind"),
                Column.hidden("warnings")));
    }

    @Override
    public @Nullable NoticeHead read(Typed typed, List<FieldError> errors) {
        var reader = reader(typed, errors);
        return new NoticeHead(
                reader.textOrNull("kind"),
                reader.textOrNull("title"),
                reader.textOrNull("documentNumber"),
                reader.date("issuedOn"),
                reader.lines("issuers"),
                reader.textOrNull("addressees"),
                reader.lines("citedDocuments"),
                reader.row().all("warnings"));
    }
}
