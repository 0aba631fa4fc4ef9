package org.sciday.units;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sciday.shared.FieldError;

/** What a column of a unit list may hold, and how people head it. More telling words come first. */
public enum ImportColumn {
    CREDIT_CODE("统一社会信用代码", "社会信用代码", "信用代码", "组织代码", "credit code", "creditcode"),
    LINE_SUPERVISOR("条线主管单位", "业务主管单位", "主管部门", "line supervisor"),
    SUPERVISOR("归口单位", "上级单位", "主管单位", "所属科协", "隶属单位", "supervising unit", "supervisor"),
    CONTACT_PHONE("联系电话", "联系方式", "手机", "电话", "phone", "mobile", "tel"),
    CONTACT_EMAIL("电子邮箱", "邮箱", "邮件", "email", "e-mail", "mail"),
    CONTACT_NAME("联系人", "负责人", "联络员", "经办人", "contact"),
    REGION("行政区划", "所在地区", "所在县区", "地区", "区县", "县区", "县市区", "属地", "region"),
    ADDRESS("详细地址", "单位地址", "地址", "address"),
    LINE("所属条线", "条线", "系统", "行业", "line"),
    KIND("单位类型", "单位类别", "单位性质", "类型", "类别", "kind", "type"),
    NAME("单位名称", "机构名称", "单位全称", "名称", "单位", "name", "unit");

    /** In the order of the template's columns. */
    public static final List<ImportColumn> TEMPLATE = List.of(
            NAME,
            CREDIT_CODE,
            KIND,
            LINE,
            REGION,
            ADDRESS,
            SUPERVISOR,
            LINE_SUPERVISOR,
            CONTACT_NAME,
            CONTACT_PHONE,
            CONTACT_EMAIL);

    private final List<String> words;

    ImportColumn(String... words) {
        this.words = List.of(words);
    }

    /** The heading in the template that we hand out. */
    public String heading() {
        return words.getFirst();
    }

    /** Something is wrong with, or worth a look at, what stands in the column. */
    FieldError wrong(String code, Object... arguments) {
        return FieldError.of(name(), code, arguments);
    }

    /** What a heading most likely means: the whole word, else a heading that holds it. */
    static Optional<ImportColumn> guess(String heading) {
        var plain = heading.toLowerCase(java.util.Locale.ROOT).replaceAll("[\\s*＊（）()：:]", "");
        return Stream.of(values())
                .filter(column -> column.words.stream().anyMatch(word -> plain.equals(word.replace(" ", ""))))
                .findFirst()
                .or(() -> Stream.of(values())
                        .filter(column -> column.words.stream().anyMatch(word -> plain.contains(word.replace(" ", ""))))
                        .findFirst());
    }
}
