package org.sciday.notices.reading.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sciday.notices.reading.Offices;

/** Tells names of persons from names of units by their length and their last signs. */
final class People {

    private static final Pattern PERSON = Pattern.compile(
            "[\\u4E00-\\u9FFF·]{2,4}(?:老师|同志|主任|科长|处长|部长|先生|女士|教授|干事)?|[\\u4E00-\\u9FFF](?:老师|同志|主任|科长|处长|部长|先生|女士|教授|干事|工)");
    private static final Pattern NO_PERSON = Pattern.compile(
            ".*(?:电话|手机|传真|邮箱|联系|办公|咨询|地址|附件|单位|部门|方式|热线|材料|报送|特此|通知|日期|时间|平台|技术|科协|前台|支持|服务|内线|分机|短号|转|以及|同时|省|市科|县科|请|发至|发送|报名|网站|微信|加分|编号|科普|和|号|区)$|^(?:附件|电话|邮箱|地址|请|或|及|并|如|各|传真|的)");
    private static final Pattern GENERIC = Pattern.compile("^(?:业务|工作|技术|具体|活动|项目|其他|其它|材料|报名|主要|及|的|本次|如有疑问|请|咨询|任务|和|区)$");
    private static final Pattern UNIT_BEFORE = Pattern.compile("([\\u4E00-\\u9FFF（）]{2,30})\\s?[：:（]?\\s?$");
    private static final Pattern SERVICE = Pattern.compile("[\\u4E00-\\u9FFF“”]{2,24}(?:咨询|支持|服务|运营|报名|答疑|事宜|问题|征集|受理|业务|对接|前台|热线)");
    private static final Pattern LABEL = Pattern.compile("(?:^|[，；。\\s])(?<label>[\\u4E00-\\u9FFF（）“”]{2,30})\\s?[：:]?\\s?$");
    private static final Pattern SERVICE_LINE =
            Pattern.compile("^[\\u4E00-\\u9FFF]{0,16}(?:咨询|支持|服务|前台|热线)(?:电话)?\\s?[：:]?\\s?[（]?\\d{3}");
    private static final Pattern HANDED = Pattern.compile("^.*(?:报送?|送|交|发|寄|至|到|向|联系|请与)(?=[\\u4E00-\\u9FFF]{2,}$)");
    private static final Pattern MARKER = Pattern.compile("^(?:[（]?[一二三四五六七八九十\\d]{1,2}[）、.]|[（]\\d[）])\\s?");

    private People() {}

    static List<String> of(String text) {
        var names = new ArrayList<String>();
        for (var word : text.replaceAll("[（][^）]*$", "").split("[\\s、，；：/。（）]+")) {
            if (PERSON.matcher(word).matches() && !NO_PERSON.matcher(word).find() && !Offices.isOne(word)) {
                names.add(word);
            }
        }
        return names;
    }

    /** "市科协科普部 李铮", "科普短视频征集 祁连", "宋词（省科协科普部）": the unit beside the names. */
    static @Nullable String unitAmong(String text) {
        for (var word : text.strip().split("[\\s，：；（）]+")) {
            if (Offices.isOne(word) || SERVICE.matcher(word).matches() && !GENERIC.matcher(word).matches()) {
                return word;
            }
        }
        return null;
    }

    /** What stands right before a number instead of a name: 平台技术运营咨询 0000-5550000, 宾馆前台：…. */
    static @Nullable String label(String before) {
        var found = LABEL.matcher(before);
        return found.find() ? unitLine(found.group("label")) : null;
    }

    /** A line that names a service and its number, outside any block of contacts. */
    static boolean isService(String line) {
        return SERVICE_LINE.matcher(line).find();
    }

    /** "省科协联系人", "学院联系人", "平台技术咨询：": what stands right before a label. */
    static @Nullable String unitBefore(String before, @Nullable String otherwise) {
        var bare = MARKER.matcher(before.strip()).replaceFirst("");
        var found = UNIT_BEFORE.matcher(bare);
        if (!found.find()) {
            return otherwise;
        }
        var name = found.group(1).replaceAll("^[（）]+|[（）]+$", "").replaceAll("(?:业务|工作|技术)$", "");
        if (GENERIC.matcher(name).matches() || name.length() < 2) {
            return otherwise;
        }
        var receiver = HANDED.matcher(name).replaceFirst("");
        if (!receiver.equals(name) && Offices.isOne(receiver)) {
            return receiver;
        }
        var known = Offices.isOne(name) || SERVICE.matcher(name).matches() || name.matches("学院|学校|省里|市里|[\\u4E00-\\u9FFF]{2,10}组");
        return known ? name : otherwise;
    }

    /** A line that holds nothing but a unit, maybe with a number before it. */
    static @Nullable String unitLine(String line) {
        var bare = MARKER.matcher(line.strip()).replaceFirst("").replaceAll("[：:]$", "");
        return Offices.isOne(bare) || SERVICE.matcher(bare).matches() ? bare : null;
    }
}
