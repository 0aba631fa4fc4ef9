package org.sciday.notices.reading.obligations;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** By which way something is to be handed in, and in what form, read from the words around it. */
record Way(Set<String> channels, Set<String> formats) {

    private static final Pattern EMAIL = Pattern.compile("邮箱|邮件|信箱|@|[Ee]-?mail|OA");
    private static final Pattern PLATFORM = Pattern.compile(
            "网站|平台|(?<![本全各该我市省县国条])系统(?!内|各|单位|干部|性|推|谋|总结)|登录|登陆|网址|https?:|www\\.|客户端|小程序|公众号|网盘|云盘|在线"
                    + "|线上填|网上|活动页面|APP|二维码|问卷|链接填|官网|后台");
    private static final Pattern PAPER =
            Pattern.compile("寄(?!语|托)|送达|送交|(?<![发报投推])送[至到]|交到|交至|交回|递交|纸质|书面|(?:盖章|盖公章|加盖公章|签字)(?:后|原件|纸质|材料)|一式|打印"
                    + "|正式文件|原件|光盘|[0-9]{3,4}室|号楼");
    private static final Pattern SCAN = Pattern.compile("扫描件|扫描版|盖章PDF|盖章pdf|盖章的?电子|盖章版");
    private static final Pattern STAMP = Pattern.compile("(?:加盖|盖)?(?:单位)?公?章(?:后|原件|材料)?的?");
    private static final Pattern PHONE = Pattern.compile("电话(?:报|告知|预约|联系|反馈)|致电");
    private static final Pattern OTHER = Pattern.compile("传真|微信|QQ|钉钉|工作群");
    private static final Pattern RECEIVER = Pattern.compile(
            "(?:报送?|送|交|反馈|上报|提交|汇总|备案|报备|推荐|寄|发)(?:至|到|给)?[^，。；]{0,24}?(?:科协|局|办公室|处|部|委|厅|中心|办|学会|协会|科室"
                    + "|秘书处|组委会|学院|领导小组|[我本][局会院委办厅部处校])|向[^，。；]{2,20}(?:报|提交|提出|备案|申请)|报我|报送");
    private static final List<Form> FORMS = List.of(
            new Form("pdf", "PDF|pdf"),
            new Form("word", "[Ww]ord|WORD|\\.docx?|文档格式"),
            new Form("excel", "[Ee]xcel|EXCEL|\\.xlsx?"),
            new Form("stamped_scan", "(?:盖章|公章|签章)[^，。；]{0,12}(?:扫描|PDF|pdf|电子)|扫描[^，。；]{0,6}(?:盖章|公章)|盖章版"),
            new Form("electronic", "电子版|电子文档|电子档|电子稿|电子文本|电子件|电子材料|电子文件|电子表"),
            new Form("paper", "纸质|书面|一式|打印|原件|寄(?!语|托)|盖章后(?:报|送|寄|交)"),
            new Form("photo", "照片|图片|图像|影像"),
            new Form("video", "视频|影像|录像"));

    static Way of(String text) {
        var channels = new LinkedHashSet<String>();
        var email = EMAIL.matcher(text).find();
        add(channels, "platform", PLATFORM.matcher(text).find());
        add(channels, "email", email);
        add(
                channels,
                "paper",
                PAPER.matcher(SCAN.matcher(text).find() ? STAMP.matcher(text).replaceAll("") : text)
                        .find());
        add(channels, "phone", PHONE.matcher(text).find());
        add(
                channels,
                "other",
                OTHER.matcher(text).find()
                        || channels.isEmpty() && RECEIVER.matcher(text).find());
        var formats = new LinkedHashSet<String>();
        FORMS.forEach(form -> add(formats, form.name, form.pattern.matcher(text).find()));
        return new Way(channels, formats);
    }

    private static void add(Set<String> set, String name, boolean holds) {
        if (holds) {
            set.add(name);
        }
    }

    /** Two ways of the same thing. A way that is named beats a mere receiver. */
    Way and(Way more) {
        var channels = new LinkedHashSet<>(this.channels);
        channels.addAll(more.channels);
        if (channels.size() > 1) {
            channels.remove("other");
        }
        var formats = new LinkedHashSet<>(this.formats);
        formats.addAll(more.formats);
        return new Way(channels, formats);
    }

    /** Whether both name a way, and none that is the same. */
    boolean differs(Way other) {
        return !channels.isEmpty() && !other.channels.isEmpty() && !shares(other);
    }

    boolean shares(Way other) {
        return other.channels.stream().anyMatch(channels::contains);
    }

    private record Form(String name, Pattern pattern) {
        Form(String name, String pattern) {
            this(name, Pattern.compile(pattern));
        }
    }
}
