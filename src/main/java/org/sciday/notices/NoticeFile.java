package org.sciday.notices;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.sciday.shared.InvalidInput;

/** The text of a file that was handed in. */
final class NoticeFile {

    static final int LARGEST = 15 << 20;

    private NoticeFile() {}

    static String textOf(byte[] content, String name) {
        if (content.length > LARGEST) {
            throw InvalidInput.of("file", "notices.file-too-large", LARGEST >> 20);
        }
        for (var charset : new Charset[] {StandardCharsets.UTF_8, Charset.forName("GB18030")}) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            } catch (CharacterCodingException other) {
                continue;
            }
        }
        throw InvalidInput.of("file", "notices.file-unreadable", name);
    }
}
