package dev.cfn4j.engine.aws;

import dev.cfn4j.engine.Option;
import dev.cfn4j.engine.ToolkitException;
import dev.cfn4j.engine.ToolkitHost;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * The S3 bucket through which templates are sent that a request cannot hold, or that the user wants to be kept. It may be in another region than the stack.
 * An object is private, as the bucket says; its key follows from its content, so that a template which is sent again is no second object.
 */
public final class TemplateBucket {
    private static final String NAME = "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]";
    private static final int MOVED = 301;

    private final ClientFactory clients;
    private final Region region;
    private final ToolkitHost host;
    private final String name;

    private TemplateBucket(ClientFactory clients, Region region, ToolkitHost host, String name) {
        this.clients = clients;
        this.region = region;
        this.host = host;
        this.name = name;
    }

    /**
     * The bucket of that name.
     *
     * @throws ToolkitException if no bucket can have that name
     */
    static TemplateBucket of(ClientFactory clients, Region region, ToolkitHost host, String name) {
        checkName(name);
        return new TemplateBucket(clients, region, host, name);
    }

    /**
     * Tells whether there can be a bucket of that name.
     *
     * @throws ToolkitException if not
     */
    public static void checkName(String name) {
        if (!name.matches(NAME)) {
            throw ToolkitException.of(
                    "`" + name + "` is not the name of an S3 bucket",
                    "Expected 3 to 63 small letters, digits, dots and dashes.");
        }
    }

    /**
     * Puts a template into the bucket.
     *
     * @return the address that CloudFormation reads it from
     * @throws ToolkitException if there is no such bucket, or S3 refuses
     */
    public SentTemplate put(String stackName, String template) {
        byte[] bytes = template.getBytes(StandardCharsets.UTF_8);
        String key = "cfn4j/" + stackName + "/" + sha256(bytes) + ".json";
        try {
            return put(region, key, bytes);
        } catch (S3Exception e) {
            Optional<Region> other = regionOfBucket(e);
            if (other.isEmpty()) {
                throw explain(e);
            }
            return putElsewhere(other.get(), key, bytes);
        } catch (SdkException e) {
            throw explain(e);
        }
    }

    private SentTemplate putElsewhere(Region other, String key, byte[] bytes) {
        try {
            return put(other, key, bytes);
        } catch (SdkException e) {
            throw explain(e);
        }
    }

    private SentTemplate put(Region where, String key, byte[] bytes) {
        try (S3Client client = clients.s3(where)) {
            client.putObject(
                    request -> request.bucket(name).key(key).contentType("application/json"),
                    RequestBody.fromBytes(bytes));
            return new SentTemplate.Url(client.utilities()
                    .getUrl(request -> request.bucket(name).key(key))
                    .toExternalForm());
        }
    }

    /** Where the bucket is, if it is elsewhere: S3 says so in its refusal. */
    private Optional<Region> regionOfBucket(S3Exception refusal) {
        return refusal.statusCode() == MOVED && refusal.awsErrorDetails() != null
                ? refusal.awsErrorDetails()
                        .sdkHttpResponse()
                        .firstMatchingHeader("x-amz-bucket-region")
                        .map(Region::of)
                        .filter(other -> !other.equals(region))
                : Optional.empty();
    }

    private ToolkitException explain(SdkException failure) {
        if (failure instanceof S3Exception refusal
                && refusal.awsErrorDetails() != null
                && "NoSuchBucket".equals(refusal.awsErrorDetails().errorCode())) {
            return ToolkitException.of(
                    "there is no S3 bucket `" + name + "`",
                    "Make it, or name another one with " + host.spell(Option.S3_BUCKET) + ".",
                    failure);
        }
        return new AwsFailures(host, "S3", region.id()).explain(failure);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
