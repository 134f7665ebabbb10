package dev.cfn4j.localcloud.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets one thread of one process at a time work in a directory. */
final class DirectoryLock {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(30);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(1);

    private final Path file;
    private final ReentrantLock threads = new ReentrantLock();

    DirectoryLock(Path file) {
        this.file = file;
    }

    <T> T holding(Supplier<T> work) {
        threads.lock();
        try {
            return threads.getHoldCount() > 1 ? work.get() : holdingFile(work);
        } finally {
            threads.unlock();
        }
    }

    private <T> T holdingFile(Supplier<T> work) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = acquire(channel)) {
            if (!lock.isValid()) {
                throw new StateException("the lock " + file + " was lost");
            }
            return work.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileLock acquire(FileChannel channel) throws IOException {
        long start = System.nanoTime();
        FileLock lock = attempt(channel);
        while (lock == null) {
            if (System.nanoTime() - start > PATIENCE) {
                throw new StateException(
                        "the state directory " + file.getParent()
                                + " has been locked by another process for 30 seconds; end that process or use another directory");
            }
            LockSupport.parkNanos(PAUSE);
            lock = attempt(channel);
        }
        return lock;
    }

    /** Another process makes this null, another endpoint of this process throws. */
    private static @Nullable FileLock attempt(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
