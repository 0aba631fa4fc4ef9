package org.sciday.database;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import org.jspecify.annotations.Nullable;

/** A folder with all that is below it. Links are never followed. */
record FileTree(Path root) {

    /** Something to do with each file and, after its content, with each folder. */
    private interface Step {
        void take(Path path, BasicFileAttributes attributes) throws IOException;
    }

    void delete() throws IOException {
        if (Files.exists(root, LinkOption.NOFOLLOW_LINKS)) {
            walk((path, attributes) -> Files.delete(path));
        }
    }

    void giveTo(UserPrincipal owner) throws IOException {
        if (!Files.getOwner(root, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
            // The root comes last, so that a broken-off change is seen and done again.
            walk((path, attributes) -> Files.setAttribute(path, "posix:owner", owner, LinkOption.NOFOLLOW_LINKS));
        }
    }

    /** Files and bytes, as one line to compare with. */
    String census() throws IOException {
        var count = new long[2];
        walk((path, attributes) -> {
            if (attributes.isRegularFile()) {
                count[0]++;
                count[1] += attributes.size();
            }
        });
        return count[0] + " files, " + count[1] + " bytes";
    }

    private void walk(Step step) throws IOException {
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                step.take(file, attributes);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                step.take(folder, Files.readAttributes(folder, BasicFileAttributes.class));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
