package org.sciday.database;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One process per data folder. The kernel gives the lock back when the process dies, however it dies. It also gives it back when
 * this process opens and closes the file once more, so folders locked by ourselves are remembered and their file is not touched.
 */
record DataLock(DataFolder folder, FileChannel channel) implements AutoCloseable {

    private static final Set<DataFolder> OURS = ConcurrentHashMap.newKeySet();

    static DataLock take(DataFolder folder) {
        if (!OURS.add(folder)) {
            throw inUse(folder, ProcessHandle.current().pid());
        }
        try {
            return new DataLock(folder, lock(folder));
        } catch (IOException e) {
            OURS.remove(folder);
            throw new PostgresUnavailable("The data folder " + folder.root() + " cannot be locked: " + e, e);
        } catch (PostgresUnavailable e) {
            OURS.remove(folder);
            throw e;
        }
    }

    static boolean isTaken(DataFolder folder) {
        try {
            take(folder).close();
            return false;
        } catch (PostgresUnavailable e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            OURS.remove(folder);
        } catch (IOException e) {
            throw new PostgresUnavailable("The lock of the data folder could not be given back: " + e, e);
        }
    }

    private static FileChannel lock(DataFolder folder) throws IOException {
        var channel = FileChannel.open(folder.lock(), CREATE, READ, WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            throw inUse(folder, Files.readString(folder.lock()).strip());
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(UTF_8)));
        return channel;
    }

    private static PostgresUnavailable inUse(DataFolder folder, Object pid) {
        return new PostgresUnavailable("The data folder " + folder.root() + " is already in use by process " + pid
                + ". Stop that one first, or choose another folder with --data.");
    }
}
