package org.sciday.reservations;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicInteger;

/** Documents of nobody, with numbers that are sound all the same. */
public final class Papers {

    private static final AtomicInteger NEXT = new AtomicInteger();
    /** No such place: nobody's number begins so. */
    private static final String NOWHERE = "190000";

    private Papers() {}

    /** A fresh identity card of somebody born on that day; a thousand of each day. */
    public static String idCard(LocalDate born) {
        return number(NOWHERE, born, NEXT.getAndIncrement() % 1000);
    }

    public static Visitor adult() {
        var serial = NEXT.getAndIncrement();
        var born = LocalDate.of(1960, 1, 1).plusDays(serial / 1000);
        return new Visitor("林小夏", new Document(Document.Kind.ID_CARD, number(NOWHERE, born, serial % 1000)));
    }

    static String number(String prefix, LocalDate born, int serial) {
        var digits = prefix + DateTimeFormatter.BASIC_ISO_DATE.format(born) + "%03d".formatted(serial);
        return digits + Document.checkSign(digits);
    }
}
