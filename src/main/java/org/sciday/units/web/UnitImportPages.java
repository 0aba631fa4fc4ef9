package org.sciday.units.web;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sciday.documents.SheetColumn;
import org.sciday.documents.SheetRows;
import org.sciday.documents.SheetWriter;
import org.sciday.files.Uploads;
import org.sciday.shared.InvalidInput;
import org.sciday.shared.Permission;
import org.sciday.shared.Viewer;
import org.sciday.shared.web.Answer;
import org.sciday.shared.web.Can;
import org.sciday.shared.web.Form;
import org.sciday.shared.web.Html;
import org.sciday.shared.web.Redirect;
import org.sciday.units.ImportColumn;
import org.sciday.units.UnitImports;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Handing in a unit list as a workbook; the next page shows what was understood. */
@Controller
class UnitImportPages {

    static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final List<String> EXAMPLE = List.of(
            "示例小学（请删除本行）", "12130202DEM0578388", "中小学", "教育", "路南区", "友谊路 1 号", "", "", "张三", "13800001234", "");

    private final UnitImports imports;
    private final Uploads uploads;
    private final UnitTabsMaker tabs;

    UnitImportPages(UnitImports imports, Uploads uploads, UnitTabsMaker tabs) {
        this.imports = imports;
        this.uploads = uploads;
        this.tabs = tabs;
    }

    @Can(Permission.UNIT_IMPORT)
    @GetMapping("/desk/units/import")
    Answer show(Viewer viewer) {
        return Html.of("units/import", page(Form.of(""), viewer));
    }

    @Can(Permission.UNIT_IMPORT)
    @PostMapping("/desk/units/import")
    Answer read(@RequestParam(required = false) @Nullable MultipartFile file, Viewer by) {
        try {
            if (file == null || file.isEmpty()) {
                throw InvalidInput.of("file", "shared.file-required");
            }
            var sheet = SheetRows.first(uploads.workbook(file));
            var id = imports.read(nameOf(file), sheet, by);
            return Redirect.to("/desk/units/import/" + id);
        } catch (InvalidInput problem) {
            return Html.invalid("units/import", page(Form.of("").with(problem), by));
        }
    }

    /** The workbook to be filled in; any other with telling headings does as well. */
    @Can(Permission.UNIT_IMPORT)
    @GetMapping("/desk/units/import/template.xlsx")
    ResponseEntity<byte[]> template() {
        var output = new ByteArrayOutputStream();
        try (var book = SheetWriter.to(output)) {
            var columns = new ArrayList<SheetColumn<List<String>>>();
            for (var i = 0; i < ImportColumn.TEMPLATE.size(); i++) {
                var index = i;
                columns.add(SheetColumn.text(
                        ImportColumn.TEMPLATE.get(i).heading(), i < 2 ? 28 : 16, row -> row.get(index)));
            }
            book.sheet("单位名单", columns).add(EXAMPLE);
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, WORKBOOK)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"units-template.xlsx\"")
                .body(output.toByteArray());
    }

    private UnitImportPage page(Form<String> form, Viewer viewer) {
        return new UnitImportPage(form, imports.latest(viewer), tabs.of("import", viewer));
    }

    private static String nameOf(MultipartFile file) {
        var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        var bare = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return bare.length() > 100 ? bare.substring(bare.length() - 100) : bare;
    }
}
