package org.sciday.notices;

/** A file that comes with a notice. */
public record Attachment(AttachmentId id, OriginalFile file) {}
