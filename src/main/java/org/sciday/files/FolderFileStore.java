package org.sciday.files;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sciday.shared.Ids;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The folder {@code files} of the data folder. What carries its final name is complete: written aside, then renamed. */
@Component
class FolderFileStore implements FileStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    FolderFileStore(@Value("${sciday.data:.data}") Path data) {
        this.folder = data.resolve("files");
    }

    @Override
    public String put(byte[] content) {
        var hash = ContentHash.of(content);
        var file = fileOf(hash);
        try {
            if (Files.notExists(file)) {
                write(file, content);
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> find(String hash) {
        try {
            return Optional.of(Files.readAllBytes(fileOf(hash)));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Path file, byte[] content) throws IOException {
        var parent = Files.createDirectories(file.resolveSibling(".").normalize());
        var aside = parent.resolve(Ids.next() + ".part");
        try (var channel = FileChannel.open(aside, CREATE_NEW, WRITE)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path fileOf(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("Not a content hash: " + hash);
        }
        return folder.resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash);
    }
}
