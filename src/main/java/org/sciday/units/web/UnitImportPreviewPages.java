package org.sciday.units.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetWriter;
import org.sciday.shared.Permission;
import org.sciday.shared.RuleBroken;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.shared.web.UiSource;
import org.sciday.units.ImportColumn;
import org.sciday.units.ImportId;
import org.sciday.units.UnitImport;
import org.sciday.units.UnitImports;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A list between hand-in and units: what was understood, what columns mean, taking it in, taking it back. */
@Controller
class UnitImportPreviewPages {

    private final UnitImports imports;
    private final UnitTabsMaker tabs;
    private final UiSource uis;

    UnitImportPreviewPages(UnitImports imports, UnitTabsMaker tabs, UiSource uis) {
        this.imports = imports;
        this.tabs = tabs;
        this.uis = uis;
    }

    @Can(Permission.UNIT_IMPORT)
    @GetMapping("/desk/units/import/{id}")
    Answer show(@PathVariable ImportId id, @RequestParam(defaultValue = "1") int page, Viewer viewer) {
        var list = imports.see(id, viewer);
        var rows = imports.rowsOf(id, Math.clamp(page, 1, 1_000), viewer);
        return Html.of("units/import-preview", new UnitImportPreview(list, rows, tabs.of("import", viewer)));
    }

    @Can(Permission.UNIT_IMPORT)
    @PostMapping("/desk/units/import/{id}/mapping")
    Answer map(@PathVariable ImportId id, @RequestParam(required = false) @Nullable List<String> column, Viewer by) {
        imports.see(id, by);
        var mapping = new ArrayList<@Nullable ImportColumn>();
        for (var code : column == null ? List.<String>of() : column) {
            mapping.add(Stream.of(ImportColumn.values())
                    .filter(known -> known.name().equals(code))
                    .findFirst()
                    .orElse(null));
        }
        imports.map(id, mapping, by);
        return Redirect.to(path(id)).saying("units.import.mapped");
    }

    @Can(Permission.UNIT_IMPORT)
    @PostMapping("/desk/units/import/{id}/application")
    Answer apply(@PathVariable ImportId id, @RequestParam(defaultValue = "false") boolean withoutErrors, Viewer by) {
        return doing(id, by, () -> imports.apply(id, withoutErrors, by), "units.import.applied");
    }

    @Can(Permission.UNIT_IMPORT)
    @PostMapping("/desk/units/import/{id}/undoing")
    Answer undo(@PathVariable ImportId id, Viewer by) {
        return doing(id, by, () -> imports.undo(id, by), "units.import.undone");
    }

    /** The rows with trouble and what it is, to be mended in Excel and handed in again. */
    @Can(Permission.UNIT_IMPORT)
    @GetMapping("/desk/units/import/{id}/problems.xlsx")
    ResponseEntity<byte[]> problems(@PathVariable ImportId id, Viewer viewer, HttpServletRequest request) {
        var list = imports.see(id, viewer);
        var ui = uis.of(request);
        var columns = new ArrayList<SheetColumn<UnitImport.Row>>();
        for (var i = 0; i < list.headings().size(); i++) {
            var index = i;
            columns.add(SheetColumn.text(
                    list.headings().get(i),
                    20,
                    row -> index < row.cells().size() ? row.cells().get(index) : ""));
        }
        columns.add(SheetColumn.text(
                ui.t("units.import.problem"),
                60,
                row -> row.problems().stream().map(ui::error).collect(Collectors.joining(ui.t("units.list-comma")))));
        var output = new ByteArrayOutputStream();
        try (var book = SheetWriter.to(output)) {
            book.sheet(ui.t("units.import.problem"), columns).addAll(imports.problemsOf(id, viewer));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, UnitImportPages.WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"units-problems.xlsx\"")
                .body(output.toByteArray());
    }

    private Answer doing(ImportId id, Viewer by, Runnable step, String done) {
        imports.see(id, by);
        try {
            step.run();
            return Redirect.to(path(id)).saying(done);
        } catch (RuleBroken problem) {
            return Redirect.to(path(id))
                    .warning(problem);
        }
    }

    private static String path(ImportId id) {
        return "/desk/units/import/" + id;
    }
}
