package org.sciday.secrets;

/** How personal data is shown on screen: enough to recognise one's own, too little to use another's. */
public final class Masks {

    private Masks() {}

    /** 13800001234 becomes 138****1234. */
    public static String phone(String phone) {
        return phone.length() < 7 ? "****" : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }

    /** lin.xia@example.cn becomes l***@example.cn. */
    public static String email(String email) {
        var at = email.indexOf('@');
        return at < 1 ? "****" : email.charAt(0) + "***" + email.substring(at);
    }

    /** Three signs at each end of a long number, fewer of a short one; never the birthday in the middle. */
    public static String document(String number) {
        return number.length() < 8
                ? "****"
                : number.substring(0, number.length() > 12 ? 3 : 1) + "****" + number.substring(number.length() - 3);
    }

    /** The family name stays: 林小夏 becomes 林**. */
    public static String name(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + "**";
    }
}
