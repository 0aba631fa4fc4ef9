package org.sciday.notices;

/** How many units a notice went to, and how many of them have opened it. */
public record Receipts(int sent, int opened) {

    public int unread() {
        return sent - opened;
    }
}
