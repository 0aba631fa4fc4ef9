package org.sciday.notices.reading;

/** What has happened to a text on its way through web pages and copies. */
public enum Damage {
    /** Signs read in the wrong encoding. */
    MOJIBAKE,
    /** Advertising of casinos and lotteries where a name or a word stood. */
    ADVERTISING,
    /** Pinyin in brackets after a sign. */
    INSERTED_PINYIN,
    /** Lost signs or digits, or words that somebody took out: （略）. */
    LOST_SIGNS,
    /** Lines that a page added: navigation, watermarks, page numbers. */
    FURNITURE,
    /** A text that begins or ends in the middle. */
    TORN
}
