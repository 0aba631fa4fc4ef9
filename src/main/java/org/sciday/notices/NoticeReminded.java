package org.sciday.notices;

/** Those who had not opened the notice are reminded of it, which happens once. */
public record NoticeReminded(NoticeId notice) {}
