package org.sciday.notices.reading.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sciday.notices.reading.Line;

/** Finds in a line what belongs to contacts: labels, numbers, mail addresses, in their order. */
final class ContactMarks {

    enum Kind {
        NAME_LABEL,
        PHONE_LABEL,
        FAX_LABEL,
        MAIL_LABEL,
        OTHER_LABEL,
        MAIL,
        PHONE
    }

    /** @param from place in the clean text */
    record Mark(Kind kind, String text, int from, int to) {}

    private static final String COLON = "\\s?(?:[：:]|为(?=\\d))\\s?";
    private static final String EXTENSION = "(?:内线|分机|短号)\\s?[：:]?\\s?(?=\\d)|(?:手机|电话)\\s?(?=\\d)";
    private static final String NAME_LABEL = "(?:联\\s?系\\s?人|联\\s?络\\s?人|联\\s?络\\s?员|经\\s?办\\s?人|负\\s?责\\s?人)(?:姓名)?(?:及(?:联系)?(?:电话|方式))?" + COLON;
    private static final String PHONE_LABEL =
            "(?:联系|咨询|办公|服务|监督|值班|固定)?\\s?(?:电\\s?话|手\\s?机|热线|座机|内线|分机)(?:号码)?(?:[/／及](?:传真|微信))?(?:[（][^（）]{1,8}[）])?" + COLON + "|联系方式" + COLON + "|(?<![\\u4E00-\\u9FFF])咨询" + COLON + "|" + EXTENSION;
    private static final String FAX_LABEL = "传\\s?真(?:电话)?" + COLON;
    private static final String MAIL_LABEL = "(?:电子)?(?:邮\\s?箱|邮件|信箱)(?:地址)?" + COLON + "|[Ee]-?mail" + COLON;
    private static final String OTHER_LABEL = "(?:QQ群?|微信群?|邮编|邮政编码|账号|备案号|地\\s?址|编号|群号)(?:号码?)?" + COLON + "|邮编";
    private static final String MAIL = "[A-Za-z0-9][A-Za-z0-9._-]{0,40}+\\s?@\\s?[A-Za-z0-9-]{1,40}+(?:\\.[A-Za-z0-9-]{1,20}+){1,4}";
    private static final String SHORT_PHONE = "(?<=(?:内线|分机|短号|电话|座机)[：:\\s]{0,2})\\d{3,6}(?![\\d-])";
    private static final String PHONE =
            "(?<![\\d〔\\[.A-Za-z@])[（]?(?:0\\d{2,3}[）]?\\s?[-—–]{0,2}\\s?)?\\d{7,11}(?:\\s?(?:[-—]|转)\\s?\\d{1,6}(?!\\d))?(?![\\d年@〕\\]A-Za-z])";

    private static final Pattern MARK = Pattern.compile("(?<name>" + NAME_LABEL + ")|(?<fax>" + FAX_LABEL + ")|(?<tel>"
            + PHONE_LABEL + ")|(?<box>" + MAIL_LABEL + ")|(?<other>" + OTHER_LABEL + ")|(?<mail>" + MAIL + ")|(?<phone>"
            + PHONE + "|" + SHORT_PHONE + ")");

    private ContactMarks() {}

    static List<Mark> of(Line line) {
        var marks = new ArrayList<Mark>();
        var found = MARK.matcher(line.text());
        while (found.find()) {
            var text = found.group().replaceAll("\\s", "");
            marks.add(new Mark(kind(found), text, line.from() + found.start(), line.from() + found.end()));
        }
        return marks;
    }

    private static Kind kind(Matcher found) {
        if (found.group("name") != null) {
            return Kind.NAME_LABEL;
        }
        if (found.group("fax") != null) {
            return Kind.FAX_LABEL;
        }
        if (found.group("tel") != null) {
            return Kind.PHONE_LABEL;
        }
        if (found.group("box") != null) {
            return Kind.MAIL_LABEL;
        }
        if (found.group("other") != null) {
            return Kind.OTHER_LABEL;
        }
        return found.group("mail") != null ? Kind.MAIL : Kind.PHONE;
    }
}
