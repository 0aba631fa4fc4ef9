package org.sciday.activities.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column may hold, in the order of the template, with the words offices head it with. The first word heads the
 * template.
 *
 * @see #field() the field of the details it fills, to which problems are tied
 */
public enum ImportField {
    TITLE("wording.title", "活动名称", "活动主题", "名称", "项目名称", "活动项目", "activity", "title"),
    KIND("sorting.kind", "活动形式", "形式", "活动类型", "类型", "类别", "kind"),
    SUMMARY("wording.summary", "活动介绍", "活动内容", "内容", "活动简介", "简介", "主要内容", "summary", "description"),
    DAY("startsAt", "日期", "活动日期", "举办日期", "时间", "活动时间", "举办时间", "起止时间", "date"),
    FROM("startsAt", "开始时间", "开始", "开放时间", "具体时间", "时段", "from", "start"),
    TO("endsAt", "结束时间", "结束", "to", "end"),
    SITE("name", "地点", "活动地点", "举办地点", "场所", "场所名称", "会场", "地址名称", "venue", "place"),
    ADDRESS("address", "详细地址", "地址", "address"),
    REGION("region", "县（市、区）", "所在县区", "所属地区", "县区", "区县", "地区", "行政区划", "region"),
    PEOPLE("attendance.expectedPeople", "预计参加人数", "预计人数", "参加人数", "参与人数", "人数", "规模", "活动规模", "受众人数", "people"),
    CONTACT("contact.name", "咨询部门", "联系人", "负责部门", "联系部门", "contact"),
    PHONE("contact.phone", "咨询电话", "联系电话", "电话", "联系方式", "手机", "phone"),
    FORMAT("attendance.format", "举办方式", "线上线下", "线上/线下", "方式", "format"),
    URL("attendance.onlineUrl", "线上地址", "直播链接", "链接", "网址", "活动链接", "url"),
    CAPACITY("capacity", "名额", "可预约人数", "容量", "capacity"),
    BOOKABLE("bookable", "需要预约", "是否预约", "预约", "bookable"),
    TOPICS("sorting.topics", "主题领域", "领域", "学科", "topics"),
    AUDIENCES("sorting.audiences", "面向人群", "参加对象", "活动对象", "受众", "重点人群", "对象", "audience"),
    PLACES("sorting.places", "走进哪里", "进场所", "places"),
    ACTIONS("sorting.actions", "联合行动", "专项行动", "所属行动", "所属板块", "板块", "actions"),
    CO_HOSTS("wording.coHosts", "协办单位", "联合单位", "承办单位", "co-hosts"),
    SCIENCE_WORKERS("attendance.scienceWorkers", "科技工作者人数", "专家人数", "科技工作者"),
    VOLUNTEERS("attendance.volunteers", "志愿者人数", "志愿者", "科技志愿者"),
    FEE("admission.feeNote", "收费说明", "费用", "是否收费", "收费", "fee"),
    NOTE("wording.visitorNote", "参加须知", "须知", "备注", "note", "remarks"),
    PERMIT("safety.permitNumber", "安全许可文号", "许可文号", "permit"),
    EXEMPTION("safety.exemptionReason", "无需许可的理由", "exemption");

    private static final Pattern NOISE = Pattern.compile("[\\s*＊:：（(].*$|[\\s　]");

    private final String field;
    private final List<String> words;

    ImportField(String field, String... words) {
        this.field = field;
        this.words = List.of(words);
    }

    public String field() {
        return field;
    }

    public String heading() {
        return words.getFirst();
    }

    /** What a heading most likely means; brackets and stars behind it are ignored. */
    public static Optional<ImportField> guess(String heading) {
        var typed = heading.strip().toLowerCase(Locale.ROOT);
        var plain = NOISE.matcher(typed).replaceAll("");
        return named(typed).or(() -> named(plain));
    }

    private static Optional<ImportField> named(String heading) {
        return Arrays.stream(values())
                .filter(field -> field.words.contains(heading))
                .findFirst();
    }
}
