package org.sciday.secrets;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** Key sets in the data folder, one file each, readable by the owner only; made at random on the first start. */
final class Keys {

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    KeysetHandle get(String name, Parameters parameters) {
        var file = folder.resolve(name + ".json");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                store(file, KeysetHandle.generateNew(parameters));
            }
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Unusable key file " + file, e);
        }
    }

    private static void store(Path file, KeysetHandle keys) throws IOException, GeneralSecurityException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try {
            Files.createFile(file, ownerOnly);
        } catch (FileAlreadyExistsException e) {
            return; // another node was quicker
        }
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        Files.writeString(file, text, StandardOpenOption.WRITE);
    }
}
