package dev.cfn4j.localcloud.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Buckets and their objects, in all regions, as files. Callers hold the directory's lock. */
public final class ObjectStore {
    private static final String BUCKET = "bucket.json";
    private static final String META = ".json";
    private static final String CONTENT = ".content";

    private final Path root;

    ObjectStore(Path root) {
        this.root = root;
    }

    /** All buckets in the order of their names. */
    public List<BucketRecord> buckets() {
        return AtomicFiles.list(root).stream()
                .map(directory -> directory.resolve(BUCKET))
                .filter(Files::exists)
                .map(file -> RecordJson.read(BucketRecord.class, StateDirectory.read(file)))
                .toList();
    }

    /** The bucket of that name. */
    public Optional<BucketRecord> find(String bucket) {
        Path file = directory(bucket).resolve(BUCKET);
        return Files.exists(file)
                ? Optional.of(RecordJson.read(BucketRecord.class, StateDirectory.read(file)))
                : Optional.empty();
    }

    /** Writes a bucket. */
    public void save(BucketRecord bucket) {
        AtomicFiles.write(directory(bucket.name()).resolve(BUCKET), RecordJson.write(bucket));
    }

    /** Deletes a bucket and whatever is in it. */
    public void remove(String bucket) {
        AtomicFiles.delete(directory(bucket).resolve(BUCKET));
        AtomicFiles.list(objects(bucket)).forEach(AtomicFiles::delete);
        AtomicFiles.delete(objects(bucket));
        AtomicFiles.delete(directory(bucket));
    }

    /** The objects of a bucket in the order of their keys. */
    public List<ObjectRecord> objects(BucketRecord bucket) {
        return AtomicFiles.list(objects(bucket.name())).stream()
                .filter(file -> file.toString().endsWith(META))
                .map(file -> RecordJson.read(ObjectRecord.class, StateDirectory.read(file)))
                .sorted(Comparator.comparing(ObjectRecord::key))
                .toList();
    }

    /** Whether the bucket has no object. */
    public boolean isEmpty(String bucket) {
        return AtomicFiles.list(objects(bucket)).stream()
                .noneMatch(file -> file.toString().endsWith(META));
    }

    /** The object of that key. */
    public Optional<ObjectRecord> find(String bucket, String key) {
        Path file = file(bucket, key, META);
        return Files.exists(file)
                ? Optional.of(RecordJson.read(ObjectRecord.class, StateDirectory.read(file)))
                : Optional.empty();
    }

    /** The content of an object that exists. */
    public byte[] content(String bucket, ObjectRecord object) {
        try {
            return Files.readAllBytes(file(bucket, object.key(), CONTENT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes an object: its content first, so that what is known of it is never more than there is. */
    public void save(String bucket, ObjectRecord object, byte[] content) {
        AtomicFiles.write(file(bucket, object.key(), CONTENT), content);
        AtomicFiles.write(file(bucket, object.key(), META), RecordJson.write(object));
    }

    /** Deletes an object, if it exists. */
    public void remove(String bucket, String key) {
        AtomicFiles.delete(file(bucket, key, META));
        AtomicFiles.delete(file(bucket, key, CONTENT));
    }

    private Path directory(String bucket) {
        return root.resolve(bucket);
    }

    private Path objects(String bucket) {
        return directory(bucket).resolve("objects");
    }

    /** Keys may hold anything, file names may not. */
    private Path file(String bucket, String key, String ending) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return objects(bucket).resolve(HexFormat.of().formatHex(digest) + ending);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
