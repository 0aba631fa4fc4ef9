package org.sciday.notices.files;

/** What came out of a file: its text, or why there is none. */
public sealed interface FileText {

    /** @param text with line breaks where paragraphs end, and rows of tables between bars */
    record Text(String text) implements FileText {}

    record Refused(Reason reason) implements FileText {}

    /** Why a file gives no text. */
    enum Reason {
        TOO_LARGE("The file is too large."),
        TOO_MUCH_INSIDE("The file holds far more than its size promises, so it is not unpacked."),
        SCANNED("The PDF holds pictures of pages and no text. Ask for the Word file, or type the text in."),
        ENCRYPTED("The file is protected by a password."),
        OTHER_OFFICE("This is no Word document, or an older WPS or RTF file. Save it as .docx and try again."),
        UNKNOWN_KIND("This is no text, Word, PDF or HTML file."),
        BROKEN("The file is damaged and cannot be read.");

        private final String message;

        Reason(String message) {
            this.message = message;
        }

        /** For the command line; pages have messages of their own, by the name of the reason. */
        public String message() {
            return message;
        }
    }

    static FileText refused(Reason reason) {
        return new Refused(reason);
    }
}
